//! `builder(...)` with a word of another crate's.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(builder(into))]
    id: Option<String>,
}

fn main() {}
