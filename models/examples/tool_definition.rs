//! Prints the definition of a tool for a language model, and reads what the language model might send.

use api_model::{ApiModel, schema};
use serde_json::{Value, json};
use stackone_models::connect_sessions::ConnectSessionTokenCategory;

/// Opens a session in which an end user links an account.
#[derive(ApiModel, Debug)]
#[serde(deny_unknown_fields)]
struct CreateConnectSession {
    /// The identifier of the account's owner.
    #[api(example = "customer-4711")]
    origin_owner_id: String,
    /// The name of the account's owner, as people know it.
    origin_owner_name: String,
    /// The categories of connectors that the session offers; all of them if absent.
    categories: Option<Vec<ConnectSessionTokenCategory>>,
    /// For how many seconds the session stays open.
    #[api(default = 1800)]
    expires_in: u32,
}

fn main() {
    let tool = tool::<CreateConnectSession>("create_connect_session");
    println!("The tool:\n{tool:#}\n");

    // Whatever calls the tool may be wrong; the report is what it needs to mend that.
    let sent = r#"{ "origin_owner_id": 4711, "categories": ["hris"], "expires": 60 }"#;
    match CreateConnectSession::from_json(sent) {
        Ok(session) => println!("Called with:\n{session:#?}"),
        Err(report) => println!("Called with what it does not take:\n{report}"),
    }
}

/// A tool that takes a model: the name, the model's doc comment, its schema.
fn tool<T: ApiModel + for<'de> api_model::FieldType<'de>>(name: &str) -> Value {
    let mut schema = schema::json_schema::<T>();
    if let Some(members) = schema.as_object_mut() {
        members.remove("$schema");
        members.remove("title");
        members.remove("description");
    }
    json!({ "name": name, "description": T::model().doc, "input_schema": schema })
}
