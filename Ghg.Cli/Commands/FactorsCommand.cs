using System.CommandLine;
using Ghg.Core.Activities;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Reports;
using Ghg.Core.Texts;

namespace Ghg.Cli.Commands;

/// <summary>ghg factors: list, show, resolve.</summary>
internal static class FactorsCommand
{
    public static Command Build(Session session) => new("factors", CommandTexts.Factors.In(session.Language)) { List(session), Show(session), Resolve(session), FactorsCheckCommand.Build(session) };

    private static Command List(Session session)
    {
        var name = new Argument<string>("dataset") { Description = CommandTexts.DatasetName.In(session.Language), Arity = ArgumentArity.ZeroOrOne, DefaultValueFactory = _ => "" };
        var (project, search) = (ProjectOption(session), new Option<string>("--search") { Description = CommandTexts.Search.In(session.Language), DefaultValueFactory = _ => "", HelpName = "text" });
        return ListingCommand.Of(session, "list", CommandTexts.FactorsList, name, (parsed, language) =>
        {
            var catalogue = CatalogueOf(parsed.GetValue(project), session);
            return parsed.GetValue(name) is { Length: > 0 } wanted
                ? FactorListings.Sets(DatasetOf(catalogue, wanted), catalogue.Registry, parsed.GetValue(search)!, language)
                : FactorListings.Datasets(catalogue, language);
        }, project, search);
    }

    private static Command Show(Session session)
    {
        var name = new Argument<string>("factor") { Description = CommandTexts.FactorName.In(session.Language) };
        var project = ProjectOption(session);
        return ListingCommand.Of(session, "show", CommandTexts.FactorsShow, name, (parsed, language) =>
        {
            var catalogue = CatalogueOf(parsed.GetValue(project), session);
            var parts = parsed.GetValue(name)!.Split('/', 2);
            var dataset = DatasetOf(catalogue, parts[0]);
            var numbers = parts.Length == 1 ? dataset.Numbers : dataset.Named(parts[1]);
            return numbers.Count == 0 ? throw new UserException(CommandTexts.NoSuchFactor.With(parsed.GetValue(name)!)) : FactorListings.Numbers(numbers, catalogue.Registry, language);
        }, project);
    }

    private static Command Resolve(Session session)
    {
        var activity = new Option<string>("--activity") { Description = CommandTexts.ActivityName.In(session.Language), Required = true, HelpName = "id" };
        var gas = new Option<string?>("--gas") { Description = CommandTexts.GasOrParameter.In(session.Language), HelpName = "id" };
        var reference = new Option<string>("--ref") { Description = CommandTexts.ReferenceAsked.In(session.Language), Required = true, HelpName = "I.1.1" };
        var year = new Option<string>("--year") { Description = CommandTexts.YearAsked.In(session.Language), Required = true, HelpName = "year" };
        var region = new Option<string?>("--region") { Description = CommandTexts.RegionAsked.In(session.Language), HelpName = "CN-GD" };
        var city = new Option<string?>("--city") { Description = CommandTexts.CityAsked.In(session.Language), HelpName = "id" };
        var technology = new Option<string>("--technology") { Description = CommandTexts.Technology.In(session.Language), DefaultValueFactory = _ => "", HelpName = "id" };
        var project = ProjectOption(session);
        return ListingCommand.Of(session, "resolve", CommandTexts.FactorsResolve, null, (parsed, language) =>
        {
            var read = parsed.GetValue(project) is { } path ? ProjectFiles.Read(path, new ReadOptions(), session.Host) : null;
            var catalogue = read?.Catalogue ?? Catalogue.Shipped;
            var known = catalogue.Registry.Activity(parsed.GetValue(activity)!) ?? throw new UserException(CommandTexts.NoSuchActivity.With(parsed.GetValue(activity)!));
            var settings = read?.Settings ?? new Settings();
            var resolver = new Resolver(catalogue, new ResolverOptions(settings.Datasets, settings.MaxYearGap, settings.Editions, settings.Gwp));
            var query = new FactorQuery
            {
                Subject = known.Id,
                Quantity = Gases.Co2,
                Reference = GpcReferences.TryParse(parsed.GetValue(reference)!, out var gpc) ? gpc : throw new UserException(CommandTexts.NoSuchReference.With(parsed.GetValue(reference)!)),
                Places = PlacesOf(parsed.GetValue(city), parsed.GetValue(region), read, catalogue.Registry),
                Year = CommonOptions.YearsOf([parsed.GetValue(year)!])[0],
                Technology = parsed.GetValue(technology)!,
            };
            return FactorListings.Resolutions(resolver, [.. QuantitiesOf(parsed.GetValue(gas), catalogue.Registry).Select(q => query with { Quantity = q })], catalogue.Registry, language);
        }, activity, gas, reference, year, region, city, technology, project);
    }

    private static IEnumerable<string> QuantitiesOf(string? named, Registry registry) => named is null
        ? [Gases.Co2, Gases.Co2Biogenic, Gases.Ch4, Gases.N2o]
        : [Gases.TryParse(named, out var gas) ? gas.Id : registry.Parameter(named)?.Id ?? throw new UserException(CommandTexts.NoSuchQuantity.With(named))];

    private static PlaceChain PlacesOf(string? city, string? region, Project? project, Registry registry)
    {
        if (city is not null)
        {
            var known = project ?? throw new UserException(CommandTexts.CityNeedsProject);
            return known.Cities[CommonOptions.CitiesOf([city], known)[0]].Places;
        }

        var place = region is null ? Region.World : registry.Region(region)?.Id ?? throw new UserException(CommandTexts.NoSuchPlace.With(region));
        return PlaceChain.OfRegion(registry, place);
    }

    public static Option<string?> ProjectOption(Session session) => new("--project") { Description = CommandTexts.ProjectPath.In(session.Language), HelpName = "path" };

    private static Catalogue CatalogueOf(string? path, Session session) => path is null ? Catalogue.Shipped : ProjectFiles.Read(path, new ReadOptions(), session.Host).Catalogue;

    private static Dataset DatasetOf(Catalogue catalogue, string name) =>
        catalogue.Dataset(name) ?? throw new UserException(CommandTexts.NoSuchDataset.With(name, string.Join(", ", catalogue.Datasets.Select(d => d.Name))));
}
