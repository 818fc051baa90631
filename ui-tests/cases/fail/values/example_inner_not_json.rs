//! An item of an example that is not JSON.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(example = ["ats", hris])]
    categories: Vec<String>,
}

fn main() {}
