//! A bound that only zero keeps.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(maximum = 0)]
    number: std::num::NonZeroU16,
}

fn main() {}
