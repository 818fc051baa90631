//! Reads a connect session token, builds the same one by hand, and reports on a broken one.

use std::io::{self, IsTerminal as _, Read as _};
use std::process::ExitCode;

use api_model::{ApiModel as _, Report};
use stackone_models::connect_sessions::ConnectSessionToken;

const HELP: &str = "\
Reads a connect session token, prints it, builds the same one by hand and prints that,
then reads a document that is broken and prints the report, for people and as problem+json.

Usage: cargo run --example connect_session_token [-- FILE]
       cargo run --example connect_session_token < FILE

FILE is a JSON document. With neither a file nor standard input, the example reads the
token that ships with it. The broken document is the one that ships with it, unless FILE
is broken itself: then the example reports on FILE, and ends with exit code 1.
";

const TOKEN: &str = include_str!("../fixtures/connect_sessions/token.json");
const BROKEN: &str = include_str!("../fixtures/connect_sessions/token_broken.json");

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let document = match arguments.as_slice() {
        [flag] if flag == "--help" || flag == "-h" => {
            print!("{HELP}");
            return ExitCode::SUCCESS;
        }
        [path] if !path.starts_with('-') => std::fs::read(path),
        [] => standard_input(),
        _ => {
            eprint!("{HELP}");
            return ExitCode::from(2);
        }
    };
    let document = match document {
        Ok(document) => document,
        Err(error) => {
            eprintln!("cannot read the document: {error}");
            return ExitCode::FAILURE;
        }
    };
    match ConnectSessionToken::from_json(document) {
        Ok(token) => {
            println!("The token, as it was read:\n{token:#?}\n");
            println!("The same one, made with the builder:\n{:#?}\n", rebuilt(token));
        }
        Err(report) => {
            print_report(&report);
            return ExitCode::FAILURE;
        }
    }
    match ConnectSessionToken::from_json(BROKEN) {
        Ok(_) => unreachable!("the broken document is broken"),
        Err(report) => print_report(&report),
    }
    ExitCode::SUCCESS
}

/// What was piped in, or else the example's own token.
fn standard_input() -> io::Result<Vec<u8>> {
    let mut input = Vec::new();
    if !io::stdin().is_terminal() {
        io::stdin().read_to_end(&mut input)?;
    }
    Ok(if input.is_empty() { TOKEN.into() } else { input })
}

/// Builds the token again. Leave out one of the required fields, and this does not compile.
fn rebuilt(token: ConnectSessionToken) -> ConnectSessionToken {
    ConnectSessionToken::builder()
        .maybe_account_id(token.account_id)
        .maybe_categories(token.categories)
        .created_at(token.created_at)
        .id(token.id)
        .maybe_label(token.label)
        .organization_id(token.organization_id)
        .origin_owner_id(token.origin_owner_id)
        .origin_owner_name(token.origin_owner_name)
        .maybe_origin_username(token.origin_username)
        .project_id(token.project_id)
        .provider(token.provider)
        .token(token.token)
        .build()
}

fn print_report(report: &Report) {
    println!("A broken document, for a person:\n{report}\n");
    println!("The same, as problem+json:\n{}", report.to_problem());
}
