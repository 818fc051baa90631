//! A name for the one field of a transparent struct.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(transparent)]
struct Account {
    #[serde(rename = "ID")]
    id: String,
}

fn main() {}
