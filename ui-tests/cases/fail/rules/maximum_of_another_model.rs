//! A rule for numbers on a type of which only rustc knows that it is none.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(maximum = 1)]
    number: Number,
}

#[derive(ApiModel)]
struct Number(u8);

fn main() {}
