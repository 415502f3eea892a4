//! Workbooks made to fill the memory, to stall, or to reach for other files.

use crate::archive::{self, Part};
use crate::book;
use crate::read::{all, refusal};
use feeds::refused::Refused;

const HEAD: &[&str] = &["fecha", "mercado", "producto", "unidad", "precio"];

fn with_sheet(sheet: &str) -> Vec<u8> {
    archive::pack(&archive::parts(sheet))
}

#[test]
fn a_sheet_that_swells_is_refused_before_it_is_unpacked() {
    let sheet = format!("<worksheet><sheetData>{}</sheetData></worksheet>", " ".repeat(32 << 20));
    let refused = refusal(&with_sheet(&sheet));
    assert!(refused.to_string().contains("\"xl/worksheets/sheet1.xml\" of the workbook swells"), "{refused}");
}

#[test]
fn a_sheet_that_hides_its_size_is_refused_while_it_is_unpacked() {
    let mut parts = archive::parts(&format!("<worksheet><sheetData>{}</sheetData></worksheet>", " ".repeat(4 << 20)));
    parts[5].declared = Some(1000);
    let refused = refusal(&archive::pack(&parts));
    assert!(refused.to_string().contains("more bytes than the archive's directory declares"), "{refused}");
}

#[test]
fn parts_too_large_together_are_refused() {
    let mut parts = archive::parts("<worksheet/>");
    for at in 0..70 {
        parts.push(Part { declared: Some(1 << 20), deflated: false, ..Part::new(&format!("x{at}"), "x") });
    }
    assert!(matches!(refusal(&archive::pack(&parts)), Refused::UnpacksTooLarge { .. }));
}

#[test]
fn too_many_parts_are_refused() {
    let mut parts = archive::parts("<worksheet/>");
    parts.extend((0..20_000).map(|at| Part::new(&format!("x/{at}.xml"), "x")));
    assert_eq!(
        refusal(&archive::pack(&parts)).to_string(),
        "the workbook has 20006 parts inside; at most 2000 are read"
    );
}

#[test]
fn millions_of_cells_are_refused() {
    let row = format!("<row>{}</row>", "<c><v>1</v></c>".repeat(1000));
    let refused = refusal(&with_sheet(&format!("<worksheet><sheetData>{}</sheetData></worksheet>", row.repeat(1000))));
    assert!(matches!(refused, Refused::UnknownLayout { .. } | Refused::Bomb { .. }), "{refused}");
}

#[test]
fn a_value_far_out_is_refused_with_its_row_and_column() {
    let refused = refusal(&book::sheet("<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>"));
    assert!(refused.to_string().starts_with("row 1048576, column 16384 of sheet \"S\""), "{refused}");
}

#[test]
fn a_row_beyond_the_last_is_refused() {
    for row in ["1048577", "4294967295"] {
        assert!(
            refusal(&book::sheet(&format!("<row r=\"{row}\"><c><v>1</v></c></row>")))
                .to_string()
                .contains("beyond the last")
        );
    }
}

#[test]
fn an_empty_cell_far_out_costs_nothing() {
    let mut table = String::from_utf8(sheet_xml(&[HEAD, &["2026-01-31", "Nebaj", "Miel", "Libra", "12"]])).unwrap();
    table = table.replace("</sheetData>", "<row r=\"1048576\"><c r=\"XFD1048576\" s=\"1\"/></row></sheetData>");
    assert_eq!(all(&with_sheet(&table)).rows.len(), 1);
}

#[test]
fn eighty_thousand_attributes_do_not_stall() {
    let attributes: String = (0..80_000).map(|at| format!(" a{at}=\"1\"")).collect();
    let refused = refusal(&book::sheet(&format!("<row{attributes}/>")));
    assert!(matches!(refused, Refused::UnknownLayout { .. } | Refused::Damaged { .. }), "{refused}");
}

#[test]
fn a_document_type_is_refused_and_no_entity_is_followed() {
    let sheet = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>";
    assert!(matches!(refusal(&with_sheet(sheet)), Refused::Doctype { part } if part == "xl/worksheets/sheet1.xml"));
    let undefined = book::sheet("<row><c t=\"inlineStr\"><is><t>&e;</t></is></c></row>");
    assert!(refusal(&undefined).to_string().contains("entity \"e\" is not defined"));
}

#[test]
fn elements_nested_without_end_are_refused() {
    assert!(refusal(&book::sheet(&"<a>".repeat(10_000))).to_string().contains("nested too deeply"));
}

#[test]
fn one_text_of_many_megabytes_is_refused() {
    let text: String = (0..400_000_u32).map(|at| format!("{:x}", at.wrapping_mul(2_654_435_761))).collect();
    let refused = refusal(&book::sheet(&format!("<row><c t=\"inlineStr\"><is><t>{text}</t></is></c></row>")));
    assert!(refused.to_string().contains("more than a megabyte"), "{refused}");
}

/// A count of shared texts that a reader might reserve room for.
#[test]
fn a_number_of_texts_that_nobody_has_is_not_believed() {
    let mut parts = archive::parts("<worksheet><sheetData><row><c t=\"s\"><v>0</v></c></row></sheetData></worksheet>");
    parts.push(Part::new(
        "xl/sharedStrings.xml",
        "<sst count=\"999999999999999999\" uniqueCount=\"999999999999999999\"><si><t>a</t></si></sst>",
    ));
    assert!(matches!(refusal(&archive::pack(&parts)), Refused::UnknownLayout { .. }));
}

#[test]
fn elements_without_end_are_refused() {
    let mut at = 1_u32;
    let empty = |_| {
        at = at.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        ["<a/>", "<b/>", "<c/>", "<d/>"][(at >> 30) as usize]
    };
    let elements: String = (0..4_100_000).map(empty).collect();
    let refused = refusal(&archive::pack(&archive::parts(&format!("<worksheet>{elements}</worksheet>"))));
    assert!(matches!(refused, Refused::TooManyElements { most: 4_000_000, .. }), "{refused}");
}

#[test]
fn relationships_and_sheets_without_end_are_not_kept() {
    let mut parts = archive::parts("<worksheet/>");
    let relation =
        |at: u32| format!("<Relationship Id=\"r{at}\" Type=\"{:x}\" Target=\"y\"/>", at.wrapping_mul(2_654_435_761));
    parts[3].content =
        format!("<Relationships>{}</Relationships>", (0..5_000).map(relation).collect::<String>()).into_bytes();
    assert!(refusal(&archive::pack(&parts)).to_string().contains("too many relationships"));
}

#[test]
fn a_workbook_cut_anywhere_is_refused() {
    let whole = book::table(&[HEAD, &["2026-01-31", "Nebaj", "Miel", "Libra", "12"]]);
    assert_eq!(all(&whole).rows.len(), 1);
    for length in (4..whole.len()).step_by(7) {
        assert!(matches!(refusal(&whole[..length]), Refused::Truncated { .. }), "{length}");
    }
}

#[test]
fn a_changed_byte_is_found_by_the_checksum() {
    let mut parts = archive::parts(
        &String::from_utf8(sheet_xml(&[HEAD, &["2026-01-31", "Nebaj", "Miel", "Libra", "12"]])).unwrap(),
    );
    parts[5].deflated = false;
    let mut bytes = archive::pack(&parts);
    let at = bytes.windows(5).position(|window| window == b"Nebaj").unwrap();
    bytes[at] = b'X';
    assert!(refusal(&bytes).to_string().contains("checksum"));
}

fn sheet_xml(rows: &[&[&str]]) -> Vec<u8> {
    let cell = |text: &&str| format!("<c t=\"inlineStr\"><is><t>{text}</t></is></c>");
    let row = |cells: &&[&str]| format!("<row>{}</row>", cells.iter().map(cell).collect::<String>());
    format!("<worksheet><sheetData>{}</sheetData></worksheet>", rows.iter().map(row).collect::<String>()).into_bytes()
}
