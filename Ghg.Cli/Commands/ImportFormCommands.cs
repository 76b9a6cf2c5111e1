using System.CommandLine;
using Ghg.Core.Activities;
using Ghg.Core.Imports;
using Ghg.Core.Imports.Balance;
using Ghg.Core.Tables;
using Ghg.Core.Texts;

namespace Ghg.Cli.Commands;

/// <summary>ghg import energy-balance and industry-form: statistical forms that do not say which city and year they are of.</summary>
internal static class ImportFormCommands
{
    private static readonly string[] Conditions = ["0C", "15C", "20C"];

    public static Command Balance(Session session) => Of(session, "energy-balance", ImportCommandTexts.Balance, EnergyBalanceReader.Read, splits: true);

    public static Command Form(Session session) => Of(session, "industry-form", ImportCommandTexts.Form, IndustryFormReader.Read, splits: false);

    private static Command Of(Session session, string name, Text description, Func<InputFile, EnergyBalanceOptions, ImportPlan> read, bool splits)
    {
        var language = session.Language;
        var city = new Option<string>("--city") { Description = ImportCommandTexts.City.In(language), HelpName = "id", Required = true };
        var year = new Option<string>("--year") { Description = ImportCommandTexts.Year.In(language), HelpName = "year", Required = true };
        var region = new Option<string?>("--region") { Description = ImportCommandTexts.Region.In(language), HelpName = "place" };
        var unit = new Option<string?>("--unit") { Description = ImportCommandTexts.Unit.In(language), HelpName = "unit" };
        var sheet = new Option<string?>("--sheet") { Description = ImportCommandTexts.Sheet.In(language), HelpName = "name" };
        var gas = new Option<string?>("--gas-condition") { Description = ImportCommandTexts.Gas.In(language), HelpName = "0C|15C|20C" };
        var basis = new Option<string?>("--basis") { Description = ImportCommandTexts.Basis.In(language), HelpName = "当量值|等价值" };
        var split = new Option<string[]>("--split") { Description = ImportCommandTexts.Split.In(language), HelpName = "cell=shares", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };
        return ImportCommand.Of(
            session, name, description,
            (parsed, file) => read(file, new EnergyBalanceOptions(CityOf(parsed.GetValue(city)!), YearOf(parsed.GetValue(year)!))
            {
                Region = parsed.GetValue(region), Sheet = parsed.GetValue(sheet), Unit = parsed.GetValue(unit), GasCondition = ConditionOf(parsed.GetValue(gas)), Basis = parsed.GetValue(basis),
                Splits = splits ? [.. parsed.GetValue(split)!.Select(SplitOf)] : [],
            }),
            splits ? [city, year, region, sheet, unit, gas, basis, split] : [city, year, region, sheet, unit, gas]);
    }

    private static string CityOf(string id) => CityIds.IsSafe(id) ? id : throw new UserException(ImportCommandTexts.UnsafeCity.With(id));

    private static int YearOf(string text) => Cells.TryYear(text, out var year) ? year : throw new UserException(ImportCommandTexts.BadYear.With(text));

    private static string? ConditionOf(string? text) =>
        text is null ? null : Conditions.FirstOrDefault(c => c.Equals(text, StringComparison.OrdinalIgnoreCase)) ?? throw new UserException(ImportCommandTexts.BadGas.With(text));

    private static CellSplit SplitOf(string text) => CellSplit.Parse(text) ?? throw new UserException(ImportCommandTexts.BadSplit.With(text));
}
