//! A closure, which has no name.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(custom = |name| Ok(()))]
    name: String,
}

fn main() {}
