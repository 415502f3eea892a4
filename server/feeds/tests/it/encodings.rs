//! Encodings and separators are found and told.

use crate::read::{all, refusal};
use domain::price::quoted::RejectReason;
use feeds::encoding::Encoding;
use feeds::prices;
use feeds::separator::Separator;

const TEXT: &str = "fecha,mercado,producto,unidad,precio\n2026-01-31,Totonicapán,Maíz blanco,Quintal,190.50\n";

fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    format!("\u{FEFF}{text}").encode_utf16().flat_map(bytes).collect()
}

fn latin1(text: &str) -> Vec<u8> {
    text.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect()
}

#[test]
fn five_encodings_say_the_same() {
    let files = [
        (Encoding::Utf8, TEXT.as_bytes().to_vec()),
        (Encoding::Utf8WithMark, [b"\xEF\xBB\xBF", TEXT.as_bytes()].concat()),
        (Encoding::Utf16Little, utf16(TEXT, u16::to_le_bytes)),
        (Encoding::Utf16Big, utf16(TEXT, u16::to_be_bytes)),
        (Encoding::Windows1252, latin1(TEXT)),
    ];
    for (encoding, bytes) in files {
        assert_eq!(prices::open(&bytes).unwrap().encoding(), encoding);
        let read = all(&bytes);
        assert_eq!((read.series[0].market.as_str(), read.series[0].commodity.as_str()), ("Totonicapán", "Maíz blanco"));
        assert_eq!(read.only().line, 2, "{encoding}");
    }
}

#[test]
fn four_separators_say_the_same() {
    for (separator, mark) in
        [(Separator::Comma, ","), (Separator::Semicolon, ";"), (Separator::Tab, "\t"), (Separator::Bar, "|")]
    {
        let bytes = TEXT.replace(',', mark).into_bytes();
        assert_eq!(prices::open(&bytes).unwrap().separator(), Some(separator));
        assert_eq!(all(&bytes).prices(), ["190.50"]);
    }
}

#[test]
fn excels_line_that_names_the_separator_is_passed_over() {
    let bytes = format!("sep=;\r\n{}", TEXT.replace(',', ";"));
    assert_eq!(all(bytes.as_bytes()).only().line, 3);
}

#[test]
fn line_ends_of_three_systems_and_blank_lines_are_counted_alike() {
    for end in ["\n", "\r\n", "\r"] {
        let text = "fecha,mercado,producto,unidad,precio\n\n2026-01-31,Nebaj,Miel,Libra,12\n\n\n2026-02-01,\"Ne\nbaj\",Miel,Libra,13\n2026-02-02,Nebaj,Miel,Libra,x";
        let read = all(text.replace('\n', end).as_bytes());
        assert_eq!(read.rows[0].line, 3);
        assert_eq!(read.rejected.iter().map(|row| row.line).collect::<Vec<_>>(), [6, 8], "{end:?}");
    }
}

#[test]
fn a_row_broken_in_a_file_of_utf8_is_rejected_alone() {
    let mut bytes = TEXT.as_bytes().to_vec();
    bytes.extend_from_slice(b"2026-02-01,Totonicap\xe1n,Papa,Quintal,10\n");
    let read = all(&bytes);
    assert_eq!(read.rows.len(), 1);
    assert_eq!((read.rejected[0].line, read.rejected[0].reason), (3, RejectReason::BadEncoding));
    assert_eq!(read.rejected[0].column, "mercado");
}

#[test]
fn a_file_mostly_of_another_encoding_is_refused() {
    let bytes = [TEXT.as_bytes(), &latin1("2026-02-01,ááá,ééé,óóó,1\n")].concat();
    assert_eq!(
        refusal(&bytes).to_string(),
        "line 3: the letters are in two encodings or broken; save the file as UTF-8"
    );
}

#[test]
fn utf16_cut_in_half_a_letter_is_refused() {
    let bytes = utf16(TEXT, u16::to_le_bytes);
    assert!(refusal(&bytes[..bytes.len() - 1]).to_string().contains("cut off"));
}

#[test]
fn utf16_with_half_a_pair_is_refused() {
    let mut bytes = utf16(TEXT, u16::to_le_bytes);
    bytes.extend_from_slice(&[0x00, 0xD8, b'a', 0]);
    assert!(refusal(&bytes).to_string().starts_with("line 3"));
}

#[test]
fn a_large_file_is_read_in_utf8_only() {
    let bytes = latin1(&format!("{TEXT}{}", "2026-01-31,Totonicapán,Maíz,Quintal,190.50\n".repeat(800_000)));
    assert!(refusal(&bytes).to_string().ends_with("Save it as UTF-8"));
}
