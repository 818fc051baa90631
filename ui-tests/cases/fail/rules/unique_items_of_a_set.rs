//! A set whose items are to be different.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(unique_items)]
    labels: std::collections::BTreeSet<String>,
}

fn main() {}
