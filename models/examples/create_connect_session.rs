//! Creates a connect session: the request is made with the builder, the answer is read from a recording.

use std::process::ExitCode;

use api_model::ApiModel as _;
use serde_json::json;
use stackone_models::connect_sessions::{ConnectSessionCreate, ConnectSessionTokenAuthLink};
use stackone_models::shared::{AccountType, ConnectorCategory};

/// What the API answered; a program would ask it.
const RECORDED: &str = include_str!("../fixtures/connect_sessions/created.json");

fn main() -> ExitCode {
    // Leave out the owner, and this does not compile.
    let request = ConnectSessionCreate::builder()
        .origin_owner_id("customer-4711")
        .origin_owner_name("Northwind Traders")
        .origin_username("anna.berg@northwind.example")
        .categories([ConnectorCategory::Hris, ConnectorCategory::Ats])
        .expires_in(1800)
        .r#type(AccountType::Test)
        .metadata(json!({ "plan": "gold" }).as_object().cloned().unwrap_or_default())
        .build();
    println!("The request's body:\n{}\n", request.to_json());

    match ConnectSessionTokenAuthLink::from_json(RECORDED) {
        Ok(session) => {
            println!("Session {} of {} is open.", session.id, session.origin_owner_name);
            println!("What a log may have of it, without the token and the link:\n{session:#?}");
            ExitCode::SUCCESS
        }
        Err(report) => {
            eprintln!("{report}");
            ExitCode::FAILURE
        }
    }
}
