//! `best_match` on a struct.

use api_model::ApiModel;

#[derive(ApiModel)]
#[api(best_match)]
struct Account {
    id: String,
}

fn main() {}
