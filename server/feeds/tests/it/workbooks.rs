//! Workbooks as other programs write them.

use crate::archive::{self, Part};
use crate::book;
use crate::read::{all, refusal};

const HEAD: [&str; 5] = ["fecha", "mercado", "producto", "unidad", "precio"];

#[test]
fn shared_and_rich_texts_are_read() {
    let cells: String = (0..5).map(|at| format!("<c t=\"s\"><v>{at}</v></c>")).collect();
    let row = "<row r=\"7\"><c r=\"B7\" t=\"s\"><v>6</v></c><c r=\"C7\" t=\"s\"><v>7</v></c><c r=\"A7\" t=\"s\"><v>5</v></c></row>";
    let mut parts = archive::parts(&format!(
        "<worksheet><sheetData><row>{cells}</row>{}</sheetData></worksheet>",
        "<row r=\"7\"><c r=\"A7\" t=\"s\"><v>5</v></c><c r=\"B7\" t=\"s\"><v>6</v></c><c r=\"C7\" t=\"s\"><v>7</v></c><c r=\"D7\" t=\"s\"><v>8</v></c><c r=\"E7\"><v>12</v></c></row>"
    ));
    let texts: String = HEAD.map(|text| format!("<si><t>{text}</t></si>")).concat();
    parts.push(Part::new(
        "xl/sharedStrings.xml",
        format!("<sst>{texts}<si><t>2026-01-31</t></si><si><r><t>San Francisco </t></r><r><t>El Alto</t></r></si><si><t>Miel &amp; cera</t><rPh><t>x</t></rPh></si><si><t xml:space=\"preserve\"> Libra</t></si></sst>"),
    ));
    let read = all(&archive::pack(&parts));
    assert_eq!(read.only().line, 7);
    let series = &read.series[0];
    assert_eq!(
        (series.market.as_str(), series.commodity.as_str(), series.unit.as_str()),
        ("San Francisco El Alto", "Miel & cera", "Libra")
    );

    parts[5] = Part::new(
        "xl/worksheets/sheet1.xml",
        format!("<worksheet><sheetData><row>{cells}</row>{row}</sheetData></worksheet>"),
    );
    assert!(refusal(&archive::pack(&parts)).to_string().contains("row 7 has two cells in column 1"));
    parts[5] = Part::new(
        "xl/worksheets/sheet1.xml",
        "<worksheet><sheetData><row><c t=\"s\"><v>99</v></c></row></sheetData></worksheet>",
    );
    assert!(refusal(&archive::pack(&parts)).to_string().contains("refers to a text that is not there"));
}

#[test]
fn a_cell_left_out_is_missing_and_named() {
    let head: String = HEAD.map(|text| format!("<c t=\"inlineStr\"><is><t>{text}</t></is></c>")).concat();
    let text = |text: &str, at: &str| format!("<c r=\"{at}2\" t=\"inlineStr\"><is><t>{text}</t></is></c>");
    let row = format!(
        "<row r=\"2\">{}{}{}<c r=\"E2\"><v>1</v></c></row>",
        text("2026-01-31", "A"),
        text("Miel", "C"),
        text("Libra", "D")
    );
    let read = all(&book::sheet(&format!("<row>{head}</row>{row}")));
    assert_eq!(read.faults(), ["2: mercado \"\" Missing"]);
}

#[test]
fn names_with_prefixes_and_parts_in_other_case_are_read() {
    let mut parts = archive::parts(
        "<x:worksheet xmlns:x=\"u\"><x:sheetData><x:row><x:c t=\"inlineStr\"><x:is><x:t>a</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>",
    );
    parts[5].name = "XL/Worksheets/Sheet1.xml".into();
    assert!(refusal(&archive::pack(&parts)).to_string().ends_with("found: a"));
}

#[test]
fn a_missing_sheet_is_told() {
    let mut parts = archive::parts("<worksheet/>");
    parts.pop();
    assert!(refusal(&archive::pack(&parts)).to_string().contains("the sheet \"S\" is missing"));
}

#[test]
fn a_table_of_wfp_or_maga_kept_as_a_workbook_is_told_by_its_columns() {
    let wfp: &[&[&str]] = &[
        &[
            "date",
            "admin1",
            "admin2",
            "market",
            "category",
            "commodity",
            "unit",
            "priceflag",
            "pricetype",
            "currency",
            "price",
        ],
        &[
            "#date",
            "#adm1+name",
            "#adm2+name",
            "#loc+market+name",
            "#item+type",
            "#item+name",
            "#item+unit",
            "#item+price+flag",
            "#item+price+type",
            "#currency",
            "#value",
        ],
        &[
            "2020-01-15",
            "Guatemala",
            "Guatemala",
            "La Terminal",
            "cereals",
            "Maize (white)",
            "Quintal",
            "actual",
            "Wholesale",
            "GTQ",
            "155.5",
        ],
    ];
    let maga: &[&[&str]] = &[
        &["fecha", "mercado", "actor", "producto", "medida", "precio"],
        &["2025-02-12", "La Terminal", "Mayorista", "Papa", "Quintal", "250"],
    ];
    for (rows, source, format) in [(wfp, "wfp", "wfp-old"), (maga, "maga", "maga")] {
        let bytes = book::table(rows);
        let mut file = feeds::prices::open(&bytes).unwrap();
        assert_eq!((file.source_slug(), file.format().code()), (source, format));
        assert_eq!((file.by_ref().filter(Result::is_ok).count(), file.by_ref().count()), (1, 0));
    }
}
