using System.CommandLine;
using Ghg.Core.Activities;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Reports;
using Ghg.Core.Texts;

namespace Ghg.Cli.Commands;

/// <summary>ghg factors: the library of emission factors and parameters. List and show are here, the others have files of their own.</summary>
internal static class FactorsCommand
{
    public static Command Build(Session session) => new("factors", CommandTexts.Factors.In(session.Language))
    {
        List(session), Show(session), FactorsSearchCommand.Build(session), FactorsResolveCommand.Build(session), FactorsCheckCommand.Build(session), FactorsDiffCommand.Build(session),
        FactorsLockCommand.Build(session), FactorsUtilitiesCommand.Build(session),
    };

    private static Command List(Session session)
    {
        var name = new Argument<string>("dataset") { Description = CommandTexts.DatasetName.In(session.Language), Arity = ArgumentArity.ZeroOrOne, DefaultValueFactory = _ => "" };
        var (project, search) = (ProjectOption(session), new Option<string>("--search") { Description = CommandTexts.Search.In(session.Language), DefaultValueFactory = _ => "", HelpName = "text" });
        return ListingCommand.Of(session, "list", CommandTexts.FactorsList, name, (parsed, language) =>
        {
            var catalogue = CatalogueOf(parsed.GetValue(project), session);
            return parsed.GetValue(name) is { Length: > 0 } wanted
                ? FactorListings.Sets(WithNumbers(DatasetOf(catalogue, wanted)), catalogue.Registry, parsed.GetValue(search)!, language)
                : FactorListings.Datasets(catalogue, language);
        }, project, search);
    }

    private static Dataset WithNumbers(Dataset dataset) => dataset.Numbers.Count > 0 ? dataset : throw new UserException(FactorCommandTexts.NoNumbers.With(dataset.Name));

    private static Command Show(Session session)
    {
        var name = new Argument<string>("factor") { Description = CommandTexts.FactorName.In(session.Language) };
        var project = ProjectOption(session);
        return ListingCommand.Of(
            session, "show", CommandTexts.FactorsShow, name,
            (parsed, language) => FactorTables.Of(Numbers(parsed).Numbers, Numbers(parsed).Catalogue, language), parsed => FactorRows.Of(Numbers(parsed).Numbers), project);

        (IReadOnlyList<SourcedNumber> Numbers, Catalogue Catalogue) Numbers(ParseResult parsed)
        {
            var catalogue = CatalogueOf(parsed.GetValue(project), session);
            var parts = parsed.GetValue(name)!.Split('/', 2);
            var dataset = DatasetOf(catalogue, parts[0]);
            var numbers = parts.Length == 1 ? WithNumbers(dataset).Numbers : dataset.Named(parts[1]);
            return (numbers.Count == 0 ? throw new UserException(CommandTexts.NoSuchFactor.With(parsed.GetValue(name)!)) : numbers, catalogue);
        }
    }

    /// <summary>The project whose datasets and settings count too.</summary>
    public static Option<string?> ProjectOption(Session session) => new("--project") { Description = CommandTexts.ProjectPath.In(session.Language), HelpName = "path" };

    /// <summary>The library that ships, with the datasets of a project if there is one.</summary>
    public static Catalogue CatalogueOf(string? path, Session session) => path is null ? Catalogue.Shipped : ProjectFiles.Read(path, new ReadOptions(), session.Host).Catalogue;

    /// <summary>The dataset of a name.</summary>
    public static Dataset DatasetOf(Catalogue catalogue, string name) =>
        catalogue.Dataset(name) ?? throw new UserException(CommandTexts.NoSuchDataset.With(name, string.Join(", ", catalogue.Datasets.Select(d => d.Name))));

    /// <summary>The words of a search. An option that the command does not have would pass for one.</summary>
    public static string WordsOf(ParseResult parsed, Argument<string[]> words) =>
        parsed.GetValue(words)!.FirstOrDefault(w => w.StartsWith("--", StringComparison.Ordinal)) is { } option
            ? throw new UserException(FactorCommandTexts.NoSuchOption.With(option))
            : string.Join(' ', parsed.GetValue(words)!);

    /// <summary>The id of an activity by any of its names.</summary>
    public static string ActivityOf(string named, Registry registry) => registry.Activity(named)?.Id ?? throw new UserException(CommandTexts.NoSuchActivity.With(named));

    /// <summary>The id of a gas or parameter by any of its names.</summary>
    public static string QuantityOf(string named, Registry registry) =>
        Gases.TryParse(named, out var gas) ? gas.Id : registry.Parameter(named)?.Id ?? throw new UserException(CommandTexts.NoSuchQuantity.With(named));

    /// <summary>The id of a place by any of its names.</summary>
    public static string PlaceOf(string named, Registry registry) => registry.Region(named)?.Id ?? throw new UserException(CommandTexts.NoSuchPlace.With(named));
}
