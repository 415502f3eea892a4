//! `milpa user`: accounts from the command line.

use super::failure::Failure;
use super::words;
use app::context::{passwords, secrets};
use domain::access::Role;
use domain::account::{Login, NewPassword};
use domain::dataset::Dataset;
use domain::names::Language;
use domain::period::Timestamp;
use std::process::ExitCode;
use store::Db;
use store::accounts::Invitation;

/// What can be done.
#[derive(Debug, clap::Subcommand)]
pub(super) enum User {
    /// Make an account that reaches the whole project; its first password is printed once
    Add {
        /// Name of the person
        #[arg(long)]
        name: String,
        /// E-mail address or telephone number
        #[arg(long, value_parser = login)]
        login: Login,
        /// administrator, coordinator, monitoring or reader
        #[arg(long, value_parser = role, default_value = "administrator")]
        role: Role,
    },
}

pub(super) async fn user(db: &Db, user: User, language: Language) -> Result<ExitCode, Failure> {
    let User::Add { name, login, role } = user;
    let password = secrets::code().ok_or(Failure::NoChance)?;
    let parsed = NewPassword::parse("password", &password).map_err(|_| Failure::NoChance)?;
    let hash = passwords::hash(&parsed).await.ok_or(Failure::NoChance)?;
    let invitation =
        Invitation { name, logins: vec![login.clone()], role, enterprise: None, municipalities: Vec::new() };
    let made = store::accounts::add(db, Dataset::Real, &invitation, &hash, Timestamp::now()).await?;
    if made.is_none() {
        return Err(store::Error::LoginTaken.into());
    }
    let said = words::say(
        language,
        "Cuenta lista. Entre con esta contraseña y cámbiela en «Mi cuenta»:",
        "The account is ready. Sign in with this password and change it under “My account”:",
    );
    println!("{said}\n{login}\n{password}");
    Ok(ExitCode::SUCCESS)
}

fn login(text: &str) -> Result<Login, String> {
    Login::parse("login", text).map_err(|_| "an e-mail address or a telephone number".to_owned())
}

fn role(text: &str) -> Result<Role, String> {
    let wide = [Role::Administrator, Role::Coordinator, Role::Monitoring, Role::Reader];
    wide.into_iter().find(|role| role.code() == text).ok_or_else(|| wide.map(Role::code).join(", "))
}
