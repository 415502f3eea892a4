//! The program `milpa`.

fn main() -> std::process::ExitCode {
    server::command::run()
}
