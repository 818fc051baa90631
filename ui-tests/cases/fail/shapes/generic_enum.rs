//! A string enum with a type parameter.

use api_model::ApiModel;

#[derive(ApiModel)]
enum Category<T> {
    Ats,
    #[api(unknown)]
    Other(T),
}

fn main() {}
