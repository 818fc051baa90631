//! A `format` that is not in quotes.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(format = email)]
    mail: String,
}

fn main() {}
