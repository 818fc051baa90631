//! A setter that was left out.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(builder(skip))]
    label: Option<String>,
}

fn main() {
    let _ = Account::builder().label("HR").build();
}
