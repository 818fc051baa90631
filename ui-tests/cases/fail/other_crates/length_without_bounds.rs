//! Words of garde and validator whose bounds are not said, or not known.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(length)]
    id: String,
    #[api(length(graphemes, equal = 3))]
    currency: String,
    #[api(range(exclusive_min = -0.5))]
    balance: f64,
    #[api(range(5..=9))]
    rank: u8,
}

fn main() {}
