//! What an operator decides, by flag or by environment; a flag wins. The table in the README lists the same names.

use crate::assets;
use crate::security::headers::Transport;
use crate::smtp::Hidden;
use clap::builder::FalseyValueParser;
use domain::names::Language;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

/// Decided for every command.
#[derive(Debug, Clone, clap::Args)]
pub struct Common {
    /// Where the data lives: sqlite://FILE or postgres://USER@HOST/NAME
    ///
    /// Without it, a file in your own data folder: $XDG_DATA_HOME/milpa/milpa.sqlite.
    #[arg(long = "database-url", env = "DATABASE_URL", value_name = "URL", global = true, hide_env_values = true)]
    database: Option<String>,

    /// What goes into the log: error, warn, info, debug, or a filter such as server=debug,info
    #[arg(long, env = "MILPA_LOG", value_name = "LEVEL", default_value = "info", global = true)]
    pub log: String,

    /// Language of reports: es or en; otherwise as the system's LANG says, Spanish when it says neither
    #[arg(long, value_name = "LANGUAGE", value_parser = language, global = true)]
    lang: Option<Language>,
}

/// Decided for the server.
#[derive(Debug, Clone, clap::Args)]
pub struct Serving {
    /// Address and port to listen on
    #[arg(long = "addr", env = "MILPA_ADDR", value_name = "ADDRESS", default_value = "127.0.0.1:3000")]
    pub address: SocketAddr,

    /// Folder of the built site; otherwise `site` beside the program, or target/site
    #[arg(long, env = "MILPA_SITE", value_name = "FOLDER")]
    site: Option<PathBuf>,

    /// Where people reach this server, when a proxy stands in front: https://milpa.example
    #[arg(long, env = "MILPA_PUBLIC_URL", value_name = "URL")]
    pub public_url: Option<String>,

    /// On the first start, when the database holds no prices, load demonstration data
    #[arg(long, env = "MILPA_DEMO", value_parser = FalseyValueParser::new())]
    pub demo: bool,

    /// The mail server that codes are sent through: smtps://USER:PASSWORD@HOST, or smtp://HOST?tls=required
    ///
    /// Without it, codes are shown once to whoever asks somebody in.
    #[arg(long = "smtp-url", env = "MILPA_SMTP_URL", value_name = "URL", hide_env_values = true)]
    pub smtp: Option<Hidden>,

    /// Who letters come from: "Milpa <milpa@example.org>"
    #[arg(long, env = "MILPA_MAIL_FROM", value_name = "ADDRESS")]
    pub mail_from: Option<String>,

    /// Say that people reach this server by TLS only: browsers will then refuse anything else
    #[arg(long, env = "MILPA_SECURE", value_parser = FalseyValueParser::new())]
    secure: bool,
}

impl Common {
    /// The database; the folder of an SQLite file is made when it is not there.
    ///
    /// # Errors
    /// When no home folder is known, or the folder cannot be made.
    pub fn database(&self) -> std::io::Result<String> {
        let url = match self.database.as_deref().map(str::trim).filter(|url| !url.is_empty()) {
            Some(url) => url.to_owned(),
            None => format!("sqlite://{}", usual_file()?.display()),
        };
        if let Some(folder) = sqlite_file(&url).and_then(Path::parent).filter(|folder| !folder.as_os_str().is_empty()) {
            std::fs::create_dir_all(folder)?;
        }
        Ok(url)
    }

    /// The language that reports speak.
    #[must_use]
    pub fn language(&self) -> Language {
        let spoken = || {
            ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(|name| std::env::var(name).ok().filter(|v| !v.is_empty()))
        };
        self.lang.unwrap_or_else(|| spoken().filter(|tag| tag.starts_with("en")).map_or(Language::Es, |_| Language::En))
    }
}

impl Serving {
    #[must_use]
    pub fn site(&self) -> PathBuf {
        self.site.clone().unwrap_or_else(assets::usual_folder)
    }

    #[must_use]
    pub fn transport(&self) -> Transport {
        if self.secure { Transport::Secure } else { Transport::Plain }
    }
}

/// The file of an SQLite address, without its options.
#[must_use]
pub fn sqlite_file(url: &str) -> Option<&Path> {
    let rest = url.strip_prefix("sqlite:")?;
    let path = rest.strip_prefix("//").unwrap_or(rest).split('?').next()?;
    (path != ":memory:").then(|| Path::new(path))
}

fn usual_file() -> std::io::Result<PathBuf> {
    let folder = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let share = folder("XDG_DATA_HOME").or_else(|| folder("HOME").map(|home| home.join(".local/share")));
    let share = share.ok_or_else(|| std::io::Error::other("no home folder is known; give --database-url"))?;
    Ok(share.join("milpa/milpa.sqlite"))
}

fn language(text: &str) -> Result<Language, String> {
    match text {
        "es" => Ok(Language::Es),
        "en" => Ok(Language::En),
        _ => Err("es or en".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_of_an_sqlite_address_is_found() {
        assert_eq!(sqlite_file("sqlite://.milpa/milpa.sqlite?mode=rwc"), Some(Path::new(".milpa/milpa.sqlite")));
        assert_eq!(sqlite_file("sqlite:///var/lib/milpa.sqlite"), Some(Path::new("/var/lib/milpa.sqlite")));
        assert_eq!(sqlite_file("sqlite::memory:"), None);
        assert_eq!(sqlite_file("postgres://localhost/milpa"), None);
    }
}
