//! Reads a connect session token, shows it, builds another, and reports on a broken one.

use std::io::{self, IsTerminal as _, Read as _};
use std::process::ExitCode;

use api_model::ApiModel as _;
use stackone_models::connect_sessions::{ConnectSessionToken, ConnectSessionTokenCategory};
use time::OffsetDateTime;

const HELP: &str = "\
Reads a connect session token and shows what the model makes of it.

Usage: cargo run --example connect_session_token [-- FILE]
       cargo run --example connect_session_token < FILE

FILE is a JSON document. With neither a file nor standard input, the example's own documents
are read: one that is good and one that is broken.
";

const GOOD: &str = include_str!("../fixtures/connect_sessions/token.json");
const BROKEN: &str = include_str!("../fixtures/connect_sessions/token_broken.json");

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let document = match arguments.as_slice() {
        [flag] if flag == "--help" || flag == "-h" => {
            print!("{HELP}");
            return ExitCode::SUCCESS;
        }
        [path] => std::fs::read(path).map(Some),
        [] => standard_input(),
        _ => {
            eprint!("{HELP}");
            return ExitCode::from(2);
        }
    };
    match document {
        Ok(Some(document)) => {
            if show("The document", &document) {
                ExitCode::SUCCESS
            } else {
                ExitCode::FAILURE
            }
        }
        Ok(None) => {
            let is_shown = show("A good document", GOOD.as_bytes());
            build();
            let is_refused = !show("A broken document", BROKEN.as_bytes());
            if is_shown && is_refused { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(error) => {
            eprintln!("cannot read the document: {error}");
            ExitCode::FAILURE
        }
    }
}

/// What was piped in, if anything was.
fn standard_input() -> io::Result<Option<Vec<u8>>> {
    let mut input = Vec::new();
    if !io::stdin().is_terminal() {
        io::stdin().read_to_end(&mut input)?;
    }
    Ok(Some(input).filter(|input| !input.is_empty()))
}

/// Shows the model, or the report on why there is none.
fn show(title: &str, document: &[u8]) -> bool {
    println!("# {title}\n");
    match ConnectSessionToken::from_json(document) {
        Ok(token) => {
            println!("{token:#?}\n\nwritten again, {} bytes of JSON\n", token.to_json().len());
            true
        }
        Err(report) => {
            println!("{report}\n\nas problem+json:\n{}\n", report.to_problem());
            false
        }
    }
}

/// Builds a token: leave out a required field, and this does not compile.
fn build() {
    let token = ConnectSessionToken::builder()
        .id("5f0c1d2e9ab84c7f8d6e3b2a1c0f9e8d7c6b5a493827161504f3e2d1c0b9a897")
        .organization_id("b71f0e9d8c7a6b5f4e3d2c1b0a99887766554433221100ffeeddccbbaa998877")
        .project_id("0d4f6a8c2e1b3957f1a2b3c4d5e6f70819a2b3c4d5e6f708192a3b4c5d6e7f80")
        .provider("bamboohr")
        .origin_owner_id("customer-4711")
        .origin_owner_name("Northwind Traders")
        .label("Northwind payroll")
        .categories([ConnectSessionTokenCategory::Hris])
        .created_at(OffsetDateTime::UNIX_EPOCH)
        .token("not-a-real-token")
        .build();
    println!("# A token made with the builder\n\n{token:#?}\n");
}
