using System.CommandLine;
using Ghg.Core.Activities;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Reports;
using Ghg.Core.Texts;

namespace Ghg.Cli.Commands;

/// <summary>ghg factors resolve: what would be chosen, what is passed over and why.</summary>
internal static class FactorsResolveCommand
{
    public static Command Build(Session session)
    {
        var activity = new Option<string>("--activity") { Description = CommandTexts.ActivityName.In(session.Language), Required = true, HelpName = "id" };
        var gas = new Option<string?>("--gas") { Description = CommandTexts.GasOrParameter.In(session.Language), HelpName = "id" };
        var reference = new Option<string>("--ref") { Description = CommandTexts.ReferenceAsked.In(session.Language), Required = true, HelpName = "I.1.1" };
        var year = new Option<string>("--year") { Description = CommandTexts.YearAsked.In(session.Language), Required = true, HelpName = "year" };
        var region = new Option<string?>("--region") { Description = CommandTexts.RegionAsked.In(session.Language), HelpName = "CN-GD" };
        var city = new Option<string?>("--city") { Description = CommandTexts.CityAsked.In(session.Language), HelpName = "id" };
        var technology = new Option<string>("--technology") { Description = CommandTexts.Technology.In(session.Language), DefaultValueFactory = _ => "", HelpName = "id" };
        var project = FactorsCommand.ProjectOption(session);
        return ListingCommand.Of(
            session, "resolve", CommandTexts.FactorsResolve, null,
            (parsed, language) => Asked(parsed) is var (resolver, queries, catalogue) ? ResolutionDocument.Of(resolver, queries, catalogue, language) : new Document([]),
            parsed => Asked(parsed) is var (resolver, queries, _) ? ResolutionDocument.RowsOf(resolver, queries) : new Grid([], []),
            activity, gas, reference, year, region, city, technology, project);

        (Resolver Resolver, IReadOnlyList<FactorQuery> Queries, Catalogue Catalogue) Asked(ParseResult parsed)
        {
            var read = parsed.GetValue(project) is { } path ? ProjectFiles.Read(path, new ReadOptions(), session.Host) : null;
            var catalogue = read?.Catalogue ?? Catalogue.Shipped;
            var settings = read?.Settings ?? new Settings();
            var query = new FactorQuery
            {
                Subject = FactorsCommand.ActivityOf(parsed.GetValue(activity)!, catalogue.Registry),
                Quantity = Gases.Co2,
                Reference = GpcReferences.TryParse(parsed.GetValue(reference)!, out var gpc) ? gpc : throw new UserException(CommandTexts.NoSuchReference.With(parsed.GetValue(reference)!)),
                Places = PlacesOf(parsed.GetValue(city), parsed.GetValue(region), read, catalogue.Registry),
                Year = CommonOptions.YearsOf([parsed.GetValue(year)!])[0],
                Technology = parsed.GetValue(technology)!,
            };
            var quantities = parsed.GetValue(gas) is { } named ? [FactorsCommand.QuantityOf(named, catalogue.Registry)] : UsualGases(catalogue.Registry.Activity(query.Subject)!);
            return (new Resolver(catalogue, new ResolverOptions(settings.Datasets, settings.MaxYearGap, settings.Editions, settings.Gwp)), [.. quantities.Select(q => query with { Quantity = q })], catalogue);
        }
    }

    // Biomass has no fossil CO2, and fossil fuels and grids no biogenic.
    private static IEnumerable<string> UsualGases(Activity activity) =>
        (activity.Origin switch { "biogenic" => (string[])[Gases.Co2Biogenic], "mixed" => [Gases.Co2, Gases.Co2Biogenic], _ => [Gases.Co2] }).Concat([Gases.Ch4, Gases.N2o]);

    private static PlaceChain PlacesOf(string? city, string? region, Project? project, Registry registry)
    {
        if (city is not null)
        {
            var known = project ?? throw new UserException(CommandTexts.CityNeedsProject);
            return known.Cities[CommonOptions.CitiesOf([city], known)[0]].Places;
        }

        return PlaceChain.OfRegion(registry, region is null ? Region.World : FactorsCommand.PlaceOf(region, registry));
    }
}
