//! Two items without a comma.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(example = ["ats" "hris"])]
    categories: Vec<String>,
}

fn main() {}
