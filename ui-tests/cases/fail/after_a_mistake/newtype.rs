//! A mistake in a newtype that is used afterwards.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Pin(#[api(secret, requird)] String);

#[derive(ApiModel)]
struct Account {
    pin: Pin,
    others: Option<Vec<Pin>>,
}

fn main() {
    let pin = Pin(String::from("0000"));
    println!("{pin:?}");
    let _ = Account::builder().pin(pin).build();
    let _ = Pin::from_json("\"0000\"").map(|pin| pin.to_json());
}
