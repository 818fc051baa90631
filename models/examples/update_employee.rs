//! Changes an employee: one field gets a value, one is cleared, and the others stay as they are.

use std::process::ExitCode;

use api_model::ApiModel as _;
use stackone_models::hris::{MaritalStatus, UpdateEmployeeRequest};
use stackone_models::shared::UpdateResult;

/// What the API answered; a program would ask it.
const RECORDED: &str =
    r#"{"statusCode":200,"message":"Record updated successfully.","timestamp":"2025-11-03T09:24:51Z"}"#;

fn main() -> ExitCode {
    // Absent is "as it was", `null` is "nothing": what is not called here is left out of the body.
    let patch = UpdateEmployeeRequest::builder()
        .marital_status(MaritalStatus::Married)
        .personal_phone_number_null()
        .build();
    println!("{}", patch.to_json());

    // The other side tells the three apart as well.
    match UpdateEmployeeRequest::from_json(patch.to_json()) {
        Ok(read) => {
            print_change("personal_phone_number", read.personal_phone_number.as_ref());
            print_change("work_phone_number", read.work_phone_number.as_ref());
            print_change("marital_status", read.marital_status.as_ref());
        }
        Err(report) => {
            eprintln!("{report}");
            return ExitCode::FAILURE;
        }
    }

    match UpdateResult::from_json(RECORDED) {
        Ok(result) => {
            println!("{}: {}", result.status_code, result.message);
            ExitCode::SUCCESS
        }
        Err(report) => {
            eprintln!("{report}");
            ExitCode::FAILURE
        }
    }
}

fn print_change<T: std::fmt::Debug>(name: &str, change: Option<&Option<T>>) {
    match change {
        None => println!("  {name}: stays as it is"),
        Some(None) => println!("  {name}: is cleared"),
        Some(Some(value)) => println!("  {name}: becomes {value:?}"),
    }
}
