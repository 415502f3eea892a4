//! Why a command could not do its work, in a sentence that says what to do.

use super::words::{say, undo_refused};
use domain::names::Language;
use std::io;
use std::path::PathBuf;

/// What ended a command.
#[derive(Debug, thiserror::Error)]
pub(super) enum Failure {
    #[error("the threads could not be started")]
    Runtime(#[source] io::Error),
    #[error("the folder of the database cannot be used")]
    Folder(#[source] io::Error),
    #[error("{file} cannot be read", file = .file.display())]
    Reading { file: PathBuf, source: io::Error },
    #[error("{file} cannot be written", file = .file.display())]
    Writing { file: PathBuf, source: io::Error },
    #[error("the report cannot be written")]
    Reporting(#[source] io::Error),
    #[error("the address {address} cannot be listened on")]
    Listening { address: std::net::SocketAddr, source: io::Error },
    #[error("the connections ended")]
    Serving(#[source] io::Error),
    #[error("the table does not fit a workbook")]
    TooLarge(#[from] feeds::download::Unwritable),
    #[error(transparent)]
    Store(#[from] store::Error),
    #[error("PostgreSQL has its own copies")]
    NotSqlite,
    #[error(transparent)]
    Mail(#[from] crate::smtp::Misconfigured),
    #[error("the system gives no random numbers")]
    NoChance,
}

impl Failure {
    pub(super) fn sentence(&self, language: Language) -> String {
        let es = language == Language::Es;
        match self {
            Self::Runtime(cause) if es => format!("No se pudo iniciar el programa: {cause}."),
            Self::Folder(cause) if es => format!("No se puede usar la carpeta de la base de datos: {cause}."),
            Self::Reading { file, source } if es => format!("No se pudo leer {}: {source}.", file.display()),
            Self::Writing { file, source } if es => format!("No se pudo escribir {}: {source}.", file.display()),
            Self::Listening { address, source } if es => {
                format!("No se puede atender en {address}: {source}. Elija otra dirección con --addr.")
            }
            Self::Reporting(cause) if es => format!("No se pudo escribir el informe: {cause}."),
            Self::Serving(cause) if es => format!("Se dejó de atender: {cause}."),
            Self::TooLarge(_) if es => "La tabla no cabe en un libro de Excel; expórtela como CSV.".to_owned(),
            Self::Runtime(cause) | Self::Folder(cause) | Self::Reporting(cause) | Self::Serving(cause) => {
                format!("{self}: {cause}.")
            }
            Self::Reading { source, .. } | Self::Writing { source, .. } => format!("{self}: {source}."),
            Self::Listening { source, .. } => format!("{self}: {source}. Choose another with --addr."),
            Self::TooLarge(_) => format!("{self}; export it as CSV."),
            Self::Store(error) => store_sentence(error, language),
            Self::Mail(cause) if es => format!(
                "El correo no está bien configurado ({cause}). Revise MILPA_SMTP_URL y MILPA_MAIL_FROM, o quítelos."
            ),
            Self::Mail(_) => format!("{self}."),
            Self::NoChance => say(
                language,
                "El sistema no da números al azar, y sin ellos no se hacen contraseñas. No se cambió nada.",
                "The system gives no random numbers, and no password is made without. Nothing was changed.",
            )
            .to_owned(),
            Self::NotSqlite => say(
                language,
                "La base de datos es PostgreSQL: haga la copia con pg_dump, por ejemplo: pg_dump --format=custom --file=milpa.dump \"$DATABASE_URL\"",
                "The database is PostgreSQL: copy it with pg_dump, for example: pg_dump --format=custom --file=milpa.dump \"$DATABASE_URL\"",
            )
            .to_owned(),
        }
    }
}

fn store_sentence(error: &store::Error, language: Language) -> String {
    let (es, en) = match error {
        store::Error::UnknownDatabase => (
            "La dirección de la base de datos tiene que ser sqlite://ARCHIVO o postgres://SERVIDOR/NOMBRE.",
            "The address of the database must be sqlite://FILE or postgres://HOST/NAME.",
        ),
        store::Error::Unreachable(_) => (
            "No se llega a la base de datos. Revise que esté encendida y que la dirección sea correcta.",
            "The database cannot be reached. See that it is running and that its address is right.",
        ),
        store::Error::Busy(_) => (
            "Otro programa está escribiendo en la base de datos. Inténtelo en un momento; no se cambió nada.",
            "Another program is writing to the database. Try again in a moment; nothing was changed.",
        ),
        store::Error::CannotWrite(_) => (
            "No se puede escribir en el disco de la base de datos: quizá está lleno. No se cambió nada.",
            "The disk of the database cannot be written: it may be full. Nothing was changed.",
        ),
        store::Error::Statement(_) | store::Error::Unreadable { .. } => (
            "La base de datos tiene otra forma que la que este programa conoce. No se cambió nada.",
            "The database has another shape than this program knows. Nothing was changed.",
        ),
        store::Error::LoginTaken => (
            "Ya hay una cuenta con ese correo o teléfono.",
            "There is already an account with that e-mail or telephone.",
        ),
        store::Error::NotFound | store::Error::Changed => (
            "Lo que se pidió ya no está como estaba. No se cambió nada.",
            "What was asked for is no longer as it was. Nothing was changed.",
        ),
        store::Error::UnknownSource { slug, known } => return unknown_source(slug, known, language),
        store::Error::NoImport(id) => {
            return match language {
                Language::Es => format!("No hay ninguna importación con el número {id}."),
                Language::En => format!("No import has the number {id}."),
            };
        }
        store::Error::CannotUndo(refused) => return undo_refused(*refused, language),
    };
    let cause = std::iter::successors(std::error::Error::source(error), |cause| cause.source()).last();
    let sentence = say(language, es, en);
    cause.map_or_else(|| sentence.to_owned(), |cause| format!("{sentence} ({cause})"))
}

fn unknown_source(slug: &str, known: &[String], language: Language) -> String {
    let known = known.join(", ");
    match language {
        Language::Es => format!("Ninguna fuente se llama \"{slug}\". Se conocen: {known}."),
        Language::En => format!("No source is called \"{slug}\". Known are: {known}."),
    }
}
