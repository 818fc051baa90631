//! Survives what did not exist yesterday: a category, an identifier of another type, a member without a model.

use std::process::ExitCode;

use api_model::ApiModel as _;
use stackone_models::connect_sessions::ConnectSession;
use stackone_models::shared::ConnectorCategory;

/// A session as the API may have it next year.
const TOMORROW: &str = r#"{
  "id": "cs_01JB8", "organization_id": 42, "project_id": "northwind", "categories": ["hris", "wellness", null],
  "origin_owner_id": "customer-4711", "origin_owner_name": "Northwind Traders",
  "created_at": "2027-01-01T00:00:00Z", "type": "sandbox", "region": "eu"
}"#;

fn main() -> ExitCode {
    let session = match ConnectSession::from_json(TOMORROW) {
        Ok(session) => session,
        Err(report) => {
            eprintln!("{report}");
            return ExitCode::FAILURE;
        }
    };
    for category in session.categories.iter().flatten().flatten() {
        match category {
            ConnectorCategory::Hris => println!("people and their employments"),
            ConnectorCategory::Unrecognized(word) => println!("{word:?}: not known yet, and kept"),
            other => println!("{other:?}"),
        }
    }
    println!("Written again, with what was not known:\n{}", session.to_json());
    ExitCode::SUCCESS
}
