//! Parameters of practice that the team must confirm. They are dated rows in the database; these are the first ones.

use super::SettingSeed;
use domain::unit::FactorStatus;

/// Long before the oldest price that a file may hold.
const ALWAYS: &str = "1900-01-01";

pub(super) static SETTINGS: &[SettingSeed] = &[
    // Markets say "libra" without saying which; the avoirdupois pound would be 1.41 % less.
    default("libra_kg", "0.460", "INE, canasta básica alimentaria: productos en 460 gramos (junio de 2023)"),
    // As in domain::price::freight: to load and leave, each kilometre by road, roads against the straight line.
    default("freight_base_gtq_per_quintal", "4.00", PRACTICE),
    default("freight_gtq_per_quintal_km", "0.14", PRACTICE),
    default("road_factor", "1.4", PRACTICE),
    default("unloading_gtq_per_quintal", "3.00", PRACTICE),
    // Size classes. The law's day of publication was not at hand; its year is.
    law("micro_trabajadores", "10", "2015-01-01", SIZE_LAW),
    law("pequena_trabajadores", "80", "2015-01-01", SIZE_LAW),
    law("mediana_trabajadores", "200", "2015-01-01", SIZE_LAW),
    law("micro_salarios", "190", "2015-01-01", SIZE_LAW),
    law("pequena_salarios", "3700", "2015-01-01", SIZE_LAW),
    law("mediana_salarios", "15420", "2015-01-01", SIZE_LAW),
    // Which minimum wage the law means is not settled: CE1, non-agricultural, without the bonus, until the team says.
    dated("salario_base_clasificacion", "3384.59", "2024-01-01", BASE_WAGE),
    dated("salario_base_clasificacion", "3723.05", "2025-01-01", BASE_WAGE),
    dated("salario_base_clasificacion", "4002.28", "2026-01-01", BASE_WAGE),
    // Monthly minimum wages in GTQ without the bonus of Q 250. CE1 is the department of Guatemala, CE2 the rest.
    dated("salario_minimo_ce1_agricola", "3266.86", "2024-01-01", WAGE_2024),
    dated("salario_minimo_ce1_no_agricola", "3384.59", "2024-01-01", WAGE_2024),
    dated("salario_minimo_ce1_maquila", "3093.01", "2024-01-01", WAGE_2024),
    dated("salario_minimo_ce2_agricola", "3124.42", "2024-01-01", WAGE_2024),
    dated("salario_minimo_ce2_no_agricola", "3227.82", "2024-01-01", WAGE_2024),
    dated("salario_minimo_ce2_maquila", "2921.90", "2024-01-01", WAGE_2024),
    law("salario_minimo_ce1_agricola", "3593.55", "2025-01-01", WAGE_2025),
    law("salario_minimo_ce1_no_agricola", "3723.05", "2025-01-01", WAGE_2025),
    law("salario_minimo_ce1_maquila", "3278.59", "2025-01-01", WAGE_2025),
    law("salario_minimo_ce2_agricola", "3436.86", "2025-01-01", WAGE_2025),
    law("salario_minimo_ce2_no_agricola", "3550.60", "2025-01-01", WAGE_2025),
    dated("salario_minimo_ce2_maquila", "3097.21", "2025-01-01", WAGE_2025),
    law("salario_minimo_ce1_agricola", "3791.20", "2026-01-01", WAGE_2026),
    law("salario_minimo_ce1_no_agricola", "4002.28", "2026-01-01", WAGE_2026),
    law("salario_minimo_ce1_maquila", "3409.73", "2026-01-01", WAGE_2026),
    law("salario_minimo_ce2_agricola", "3625.89", "2026-01-01", WAGE_2026),
    law("salario_minimo_ce2_no_agricola", "3816.90", "2026-01-01", WAGE_2026),
    law("salario_minimo_ce2_maquila", "3221.10", "2026-01-01", WAGE_2026),
    // Yearly sales in monthly non-agricultural wages of CE1.
    law("limite_pequeno_contribuyente_salarios", "125", "2025-04-01", TAX_LAW),
    law("limite_primario_salarios", "3500", "2025-04-01", TAX_LAW),
    law("limite_pecuario_salarios", "3500", "2025-04-01", TAX_LAW),
];

const SIZE_LAW: &str = "Acuerdo Gubernativo 211-2015";
const TAX_LAW: &str = "Decreto 31-2024, vigente desde abril de 2025";
const BASE_WAGE: &str = "Salario mínimo CE1 no agrícola sin bonificación; la norma no dice cuál";
const WAGE_2024: &str = "Salarios mínimos de 2024, según prensa";
const WAGE_2025: &str = "Acuerdo Gubernativo 264-2024";
const WAGE_2026: &str = "Acuerdo Gubernativo 256-2025";

const PRACTICE: &str = "Supuesto de Milpa, sin fuente publicada";

const fn default(key: &'static str, value: &'static str, source: &'static str) -> SettingSeed {
    SettingSeed { key, value, valid_from: ALWAYS, source, status: FactorStatus::ToConfirm }
}

/// Of a day, to be confirmed.
const fn dated(key: &'static str, value: &'static str, valid_from: &'static str, source: &'static str) -> SettingSeed {
    SettingSeed { key, value, valid_from, source, status: FactorStatus::ToConfirm }
}

/// Of a day, as published.
const fn law(key: &'static str, value: &'static str, valid_from: &'static str, source: &'static str) -> SettingSeed {
    SettingSeed { key, value, valid_from, source, status: FactorStatus::Confirmed }
}
