//! A function of the model's own that is named `builder`.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    id: String,
}

impl Account {
    fn builder() {}
}

fn main() {}
