//! A word of bon.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(into)]
    id: String,
}

fn main() {}
