//! A rule for strings on a type of which only rustc knows that it is none.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(min_length = 1)]
    name: Name,
}

#[derive(ApiModel)]
struct Name(String);

fn main() {}
