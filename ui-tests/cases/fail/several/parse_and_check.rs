//! A misspelt word, and two words that do not fit each other.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(exampel = "acc_1")]
    id: String,
    #[api(required, non_null)]
    label: Option<String>,
}

fn main() {}
