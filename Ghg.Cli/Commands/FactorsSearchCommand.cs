using System.CommandLine;
using Ghg.Core.Factors;
using Ghg.Core.Reports;
using Ghg.Core.Texts;

namespace Ghg.Cli.Commands;

/// <summary>ghg factors search: numbers by words, or by what they are of, for and from.</summary>
internal static class FactorsSearchCommand
{
    // What fits on a few screens; machines get everything.
    private const int Shown = 50;

    public static Command Build(Session session)
    {
        var words = new Argument<string[]>("text") { Description = CommandTexts.SearchWords.In(session.Language), Arity = ArgumentArity.ZeroOrMore };
        var activity = new Option<string?>("--activity") { Description = CommandTexts.ActivityName.In(session.Language), HelpName = "id" };
        var gas = new Option<string?>("--gas") { Description = CommandTexts.OneGasOrParameter.In(session.Language), HelpName = "id" };
        var place = new Option<string?>("--place", "--region") { Description = CommandTexts.RegionAsked.In(session.Language), HelpName = "CN-GD" };
        var year = new Option<string?>("--year") { Description = CommandTexts.ValidIn.In(session.Language), HelpName = "year" };
        var source = new Option<string>("--source") { Description = CommandTexts.SourceText.In(session.Language), DefaultValueFactory = _ => "", HelpName = "text" };
        var dataset = new Option<string?>("--dataset") { Description = CommandTexts.DatasetName.In(session.Language), HelpName = "name" };
        var all = new Option<bool>("--all") { Description = CommandTexts.ShowAll.In(session.Language) };
        var project = FactorsCommand.ProjectOption(session);
        return ListingCommand.Of(
            session, "search", CommandTexts.FactorsSearch, words,
            (parsed, language) => Found(parsed) is var (numbers, catalogue) ? FactorTables.Of(numbers, catalogue, language, parsed.GetValue(all) ? int.MaxValue : Shown) : new Document([]),
            parsed => FactorRows.Of(Found(parsed).Numbers),
            activity, gas, place, year, source, dataset, all, project);

        (IReadOnlyList<SourcedNumber> Numbers, Catalogue Catalogue) Found(ParseResult parsed)
        {
            var catalogue = FactorsCommand.CatalogueOf(parsed.GetValue(project), session);
            var search = new FactorSearch
            {
                Text = FactorsCommand.WordsOf(parsed, words),
                Activity = parsed.GetValue(activity) is { } a ? FactorsCommand.ActivityOf(a, catalogue.Registry) : "",
                Quantity = parsed.GetValue(gas) is { } g ? FactorsCommand.QuantityOf(g, catalogue.Registry) : "",
                Place = parsed.GetValue(place) is { } p ? FactorsCommand.PlaceOf(p, catalogue.Registry) : "",
                Year = parsed.GetValue(year) is { } y ? CommonOptions.YearsOf([y])[0] : null,
                Source = parsed.GetValue(source)!,
                Dataset = parsed.GetValue(dataset) is { } d ? FactorsCommand.DatasetOf(catalogue, d).Name : "",
            };
            return search == new FactorSearch() ? throw new UserException(CommandTexts.SearchForWhat) : (search.In(catalogue), catalogue);
        }
    }
}
