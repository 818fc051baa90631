//! A setter left out of a builder that there is not.

use api_model::ApiModel;

#[derive(ApiModel)]
#[api(builder = false)]
struct Account {
    #[api(builder(skip))]
    label: Option<String>,
}

#[derive(ApiModel)]
enum Owner {
    Person {
        #[api(builder(skip))]
        id: String,
    },
}

fn main() {}
