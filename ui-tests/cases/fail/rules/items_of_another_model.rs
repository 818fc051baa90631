//! A rule for arrays on a type of which only rustc knows that it is none.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(unique_items)]
    all: All,
}

#[derive(ApiModel)]
struct All(Vec<u8>);

fn main() {}
