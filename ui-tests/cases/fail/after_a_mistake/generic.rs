//! A mistake in a generic type that is used afterwards.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Paginated<'a, T, const N: usize> {
    #[api(secert)]
    items: [T; N],
    next: Option<&'a str>,
}

#[derive(ApiModel)]
struct Account<'a> {
    page: Paginated<'a, String, 2>,
}

fn main() {}
