//! The program as the system runs it: it says where it is, and ends when it is asked to.

use crate::running::new_folder;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// `milpa` without a command, on a port of its own, from an empty folder that is not the project's.
fn start() -> (Child, String) {
    let folder = new_folder();
    let mut milpa = Command::new(env!("CARGO_BIN_EXE_milpa"));
    milpa.current_dir(&folder).env("XDG_DATA_HOME", &folder).env_remove("DATABASE_URL");
    milpa.env("MILPA_ADDR", "127.0.0.1:0").env("MILPA_LOG", "error").env("MILPA_DEMO", "false");
    let mut child = milpa.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let address = line.trim().rsplit("http://").next().unwrap().to_owned();
    assert!(folder.join("milpa/milpa.sqlite").exists(), "the database is in the user's data folder");
    (child, address)
}

#[test]
fn a_program_that_is_asked_to_end_ends_well_and_soon() {
    let (mut child, address) = start();
    let mut stream = TcpStream::connect(&address).unwrap();
    write!(stream, "GET /health HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n\r\n").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 200 OK") && answer.contains("\"ok\":true"), "{answer}");
    let began = Instant::now();
    let asked = Command::new("kill").args(["-TERM", &child.id().to_string()]).status().unwrap();
    assert!(asked.success());
    assert_eq!(child.wait().unwrap().code(), Some(0));
    assert!(began.elapsed() < Duration::from_secs(10));
}

#[test]
fn an_address_that_is_taken_is_said_in_a_sentence() {
    let (mut child, address) = start();
    let mut second = Command::new(env!("CARGO_BIN_EXE_milpa"));
    second.args(["serve", "--addr", &address, "--lang", "es"]).env("MILPA_LOG", "error");
    let done =
        second.env("DATABASE_URL", format!("sqlite://{}", new_folder().join("a.sqlite").display())).output().unwrap();
    assert_eq!(done.status.code(), Some(2));
    assert!(String::from_utf8(done.stderr).unwrap().contains("Elija otra dirección con --addr"));
    child.kill().unwrap();
    child.wait().unwrap();
}
