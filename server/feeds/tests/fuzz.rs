//! Seeded mutational fuzzing of every reader on stable Rust: sound samples, spoilt at random, must never make a reader panic.
//!
//! `MILPA_FUZZ_SECONDS` says how long each target runs (2 by default), `MILPA_FUZZ_RUNS` how often at least;
//! `MILPA_FUZZ_SEED` repeats a run. A panic leaves its bytes in the temporary folder and names them with the seed.
#![expect(clippy::unwrap_used, reason = "what a test is built of fails as the test would")]

#[path = "it/archive.rs"]
mod archive;
#[path = "fuzz/mutate.rs"]
mod mutate;

use feeds::download::{self, Table, Value};
use feeds::{cpi, enterprises, prices, rates, references, sales, template, trade};
use mutate::Mutator;
use std::panic::catch_unwind;
use std::time::{Duration, Instant};

/// A name, what it does with bytes, and the samples it starts from.
struct Target {
    name: &'static str,
    read: fn(&[u8]),
    samples: Vec<Vec<u8>>,
    /// What mutated bytes are wrapped in before they are read.
    wrap: fn(Vec<u8>) -> Vec<u8>,
}

#[test]
fn prices_as_text() {
    let wfp = "date,admin1,admin2,market,latitude,longitude,category,commodity,unit,priceflag,pricetype,currency,price,usdprice\r\n\
        #date,#adm1+name,#adm2+name,#loc,#lat,#lon,#type,#name,#unit,#flag,#ptype,#currency,#value,#value+usd\r\n\
        1998-01-15,Guatemala,Guatemala,La Terminal,14.61,-90.52,cereals,Maize (white),100 Pounds,\"actual,aggregate\",Wholesale,GTQ,67.75,10.89\r\n";
    let maga = "Fecha;Producto;Medida;Mercado;Actor;Precio;Moneda\n31/01/2025;\"Papa; lavada\";Quintal;La Terminal;Mayorista;1.234,50;GTQ\n\
        12/02/2025;Güisquil;Ciento;La Terminal;Productor;so;GTQ\n";
    let wide: Vec<u8> = format!("\u{FEFF}{maga}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    let latin = maga.chars().map(|c| c as u8).collect();
    run(&Target {
        name: "prices (text)",
        read: |bytes| {
            let _ = prices::open(bytes).map(Iterator::count);
        },
        samples: vec![template::csv(), wfp.into(), maga.into(), wide, latin],
        wrap: |bytes| bytes,
    });
}

#[test]
fn prices_as_workbooks() {
    run(&Target {
        name: "prices (workbook, bytes)",
        read: |bytes| {
            let _ = prices::open(bytes).map(Iterator::count);
        },
        samples: vec![template::xlsx().unwrap()],
        wrap: |bytes| bytes,
    });
}

#[test]
fn sheets_inside_sound_archives() {
    let text = |text: &str| format!("<c t=\"inlineStr\"><is><t>{text}</t></is></c>");
    let head: String = ["fecha", "mercado", "producto", "unidad", "precio"].map(text).concat();
    let row = "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>46053</v></c><c r=\"B2\" t=\"str\"><f>A1&amp;\"x\"</f><v>y</v></c><c r=\"C2\" t=\"b\"><v>1</v></c><c r=\"D2\" t=\"e\"><v>#N/A</v></c><c r=\"E2\"><v>1.5e3</v></c></row>";
    run(&Target {
        name: "prices (workbook, sheet)",
        read: |bytes| {
            let _ = prices::open(bytes).map(Iterator::count);
        },
        samples: vec![format!("<worksheet><sheetData><row>{head}</row>{row}</sheetData></worksheet>").into_bytes()],
        wrap: in_archive,
    });
}

#[test]
fn reference_prices() {
    let text = |text: &str| format!("<c t=\"inlineStr\"><is><t>{text}</t></is></c>");
    let row = |cells: &[&str]| format!("<row>{}</row>", cells.iter().map(|cell| text(cell)).collect::<String>());
    let sheet = [
        row(&["", "Cocoa", "Chicken **"]),
        row(&["", "($/kg)", "(cents/lb)"]),
        row(&["", "COCOA", "CHICKEN"]),
        format!("<row>{}<c><v>0.634</v></c>{}</row>", text("1960M01"), text("&#8230;")),
    ];
    run(&Target {
        name: "references",
        read: |bytes| {
            let _ = references::open(bytes).map(Iterator::count);
        },
        samples: vec![format!("<worksheet><sheetData>{}</sheetData></worksheet>", sheet.concat()).into_bytes()],
        wrap: in_archive,
    });
}

#[test]
fn exchange_rates() {
    run(&Target {
        name: "rates",
        read: |bytes| {
            let _ = rates::open(bytes).map(Iterator::count);
        },
        samples: vec![
            b"month,gtq_per_usd,n_rows\n1998-01,6.22,20\n1998M02,6.22631,20\n".to_vec(),
            b"fecha;moneda;tipo de cambio\n31/01/2026;USD;7,65\n".to_vec(),
        ],
        wrap: |bytes| bytes,
    });
}

#[test]
fn consumer_prices() {
    run(&Target {
        name: "cpi",
        read: |bytes| {
            let _ = cpi::open(bytes).map(Iterator::count);
        },
        samples: vec!["mes,índice,base\n2024-12,182.45,2010=100\n2025-01,1 183,\n".as_bytes().to_vec()],
        wrap: |bytes| bytes,
    });
}

#[test]
fn trade_flows() {
    let today = "typeCode,freqCode,refYear,reporterCode,reporterISO,reporterDesc,flowCode,partnerCode,partnerISO,partnerDesc,partner2Code,classificationCode,cmdCode,customsCode,motCode,qtyUnitAbbr,qty,netWgt,isNetWgtEstimated,primaryValue\n\
        \"C\",\"A\",\"2022\",\"320\",\"GTM\",\"Guatemala\",\"X\",\"0\",\"W00\",\"World\",\"0\",\"H6\",\"0901\",\"C00\",\"0\",\"kg\",\"5\",\"5.25\",\"true\",\"99761080104.045\",\n";
    let before = ",Classification,Year,Period,Aggregate_Level,Trade_Flow_Code,Reporter_Code,Reporter,Reporter_ISO,Partner_Code,Partner,Partner_ISO,Commodity_Code,Qty_Unit_Code,Qty_Unit,Qty,Alt_Qty_Unit,Netweight__kg_,Trade_Value__US__,Flag\n\
        1,H3,2010,2010,6,2,320,Guatemala,GTM,0,World,WLD,90111,8,Weight in kilograms,NA,30,30,284,6\n";
    let bank =
        "Exportaciones;;\n-Cifras en US dólares-;;\nNumero de Inciso;2023;2025 p/\n09011130;945576191;1.112.402.156 \n";
    run(&Target {
        name: "trade",
        read: |bytes| {
            let _ = trade::open(bytes).map(Iterator::count);
        },
        samples: vec![today.into(), before.into(), bank.into(), bank.chars().map(|c| c as u8).collect()],
        wrap: |bytes| bytes,
    });
}

#[test]
fn registry_and_sales_books() {
    run(&Target {
        name: "templates of forms",
        read: |bytes| {
            let _ = enterprises::read(bytes).map(|rows| rows.len());
            if let Ok(rows) = sales::read(bytes) {
                // What a row says goes on into a form and a key: they must stand any letters too.
                let letters = rows.iter().flatten().map(|(_, row)| row.key().len() + row.form().level.len());
                let _ = letters.sum::<usize>();
            }
        },
        samples: vec![
            enterprises::template_csv(),
            enterprises::template_xlsx().unwrap(),
            sales::template_csv(),
            sales::template_xlsx().unwrap(),
        ],
        wrap: |bytes| bytes,
    });
}

/// What was read is written and must read again: names of any letters, in both formats.
#[test]
fn downloads() {
    run(&Target {
        name: "downloads",
        read: |bytes| {
            let text = String::from_utf8_lossy(bytes);
            let rows = text.lines().map(|line| line.split(',').map(Value::from).collect()).collect();
            let table = Table {
                title: text.chars().take(40).collect(),
                columns: vec![text.to_string()],
                rows,
                ..Table::default()
            };
            let _ = prices::open(&download::csv(&table)).map(Iterator::count);
            let _ = download::xlsx(&table).map(|bytes| prices::open(&bytes).map(Iterator::count));
        },
        samples: vec![template::csv()],
        wrap: |bytes| bytes,
    });
}

fn in_archive(sheet: Vec<u8>) -> Vec<u8> {
    let mut parts = archive::parts("");
    for part in &mut parts {
        part.deflated = false;
    }
    parts[5].content = sheet;
    archive::pack(&parts)
}

fn run(target: &Target) {
    let number = |name: &str| std::env::var(name).ok().and_then(|text| text.parse::<u64>().ok());
    let limit = Duration::from_secs(number("MILPA_FUZZ_SECONDS").unwrap_or(2));
    let least = number("MILPA_FUZZ_RUNS").unwrap_or(1);
    let seed = number("MILPA_FUZZ_SEED").unwrap_or(20_250_101);
    let (start, mut mutator, mut runs) = (Instant::now(), Mutator::new(seed), 0_u64);
    while runs < least || start.elapsed() < limit {
        let bytes = (target.wrap)(mutator.spoil(&target.samples));
        if catch_unwind(|| (target.read)(&bytes)).is_err() {
            let path = std::env::temp_dir().join(format!("milpa-fuzz-{seed}-{runs}.bin"));
            std::fs::write(&path, &bytes).unwrap();
            panic!("{}: run {runs} of seed {seed} panicked; its bytes are in {}", target.name, path.display());
        }
        runs += 1;
    }
    eprintln!("{}: {runs} runs in {:.1} s, seed {seed}", target.name, start.elapsed().as_secs_f64());
}
