//! A word of other redaction crates.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(sensitive)]
    id: String,
}

fn main() {}
