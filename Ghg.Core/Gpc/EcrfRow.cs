namespace Ghg.Core.Gpc;

/// <summary>A row of the third sheet of the eCRF, the City Reporting Framework's electronic form, as the blank form has it.</summary>
/// <param name="Reference">The GPC reference, or null for a row that the GPC does not define.</param>
/// <param name="Sector">Column C, as printed.</param>
/// <param name="SubSector">Column D, as printed.</param>
/// <param name="Scope">Column E, as printed.</param>
/// <param name="Subtype">Which lines of the reference stand here, where it has several rows: commercial or institutional; electricity, chp or heat. Empty for all.</param>
/// <param name="BlankKey">The key of the blank form.</param>
public sealed record EcrfRow(GpcReference? Reference, string Sector, string SubSector, string Scope, string Subtype, NotationKey BlankKey);
