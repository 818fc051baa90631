//! A default that breaks a rule that is wrong itself: one mistake.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(default = 7, minimum = 300)]
    number: u8,
}

fn main() {}
