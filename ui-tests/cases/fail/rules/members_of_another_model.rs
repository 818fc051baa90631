//! A rule for maps on a type of which only rustc knows that it is none.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(max_properties = 1)]
    all: All,
}

#[derive(ApiModel)]
struct All {
    id: u8,
}

fn main() {}
