using System.Globalization;
using System.Text;
using Ghg.Core.Activities;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Methods;
using Ghg.Core.Tables;
using Ghg.Core.Units;

namespace Ghg.Core.Analysis.Audits;

/// <summary>
/// What the shipped library gives for one unit of an activity, by the same methods and the same choice of factors as an inventory: a small project is made
/// of the questions and calculated. A city whose country is not known asks for each country that a dataset is of, and for the world.
/// </summary>
internal sealed class LibraryFactors(AuditInput input)
{
    // A factor of any year is one of the library's; how old it is, is for the inventory to judge.
    private const int AnyYear = 200;

    private static readonly string[] GasVolumes = ["m3@0C", "m3@15C", "m3@20C"];

    private static readonly string[] Countries = ["", "CN", "US", "GB"];

    private readonly Dictionary<LibraryQuestion, IReadOnlyList<(string Gas, LibraryFactor Factor)>> _known = [];

    /// <summary>Asks all questions that were not asked yet, in one go.</summary>
    public void Ask(IEnumerable<LibraryQuestion> questions)
    {
        var open = questions.Where(q => !_known.ContainsKey(q)).Distinct().ToList();
        if (open.Count == 0)
        {
            return;
        }

        var found = open.ToDictionary(q => q, _ => new List<(string, LibraryFactor)>());
        foreach (var editions in EditionsOf())
        {
            Ask(open, editions, found);
        }

        foreach (var (question, factors) in found)
        {
            _known[question] = [.. factors.Distinct()];
        }
    }

    /// <summary>The answers to a question that was asked, for one gas: the city's own country first.</summary>
    public IReadOnlyList<LibraryFactor> Of(LibraryQuestion question, string gas) => [.. _known.GetValueOrDefault(question, []).Where(f => f.Gas == gas).Select(f => f.Factor)];

    private IEnumerable<IReadOnlyDictionary<string, string>> EditionsOf()
    {
        yield return input.Editions;
        if (input.Editions.Count == 0)
        {
            foreach (var edition in Catalogue.Shipped.Datasets.Where(d => d.Info.Country.Length > 0).SelectMany(d => d.Numbers.Select(n => (d.Name, n.Edition)).Where(e => e.Edition.Length > 0 && e.Edition != d.Info.Edition).Distinct()))
            {
                yield return new Dictionary<string, string> { [edition.Name] = edition.Edition };
            }
        }
    }

    private void Ask(List<LibraryQuestion> questions, IReadOnlyDictionary<string, string> editions, Dictionary<LibraryQuestion, List<(string, LibraryFactor)>> found)
    {
        var places = questions.Select(q => q.City).Distinct().SelectMany(PlacesOf).DistinctBy(p => p.Id).ToDictionary(p => p.Id, StringComparer.Ordinal);
        var rows = new StringBuilder("city,year,gpc_ref,activity,technology,amount,unit,basis,method,source\n");
        for (var i = 0; i < questions.Count; i++)
        {
            var q = questions[i];
            foreach (var place in PlacesOf(q.City))
            {
                foreach (var (basis, method, unit, amount) in WaysOf(q))
                {
                    rows.Append(CultureInfo.InvariantCulture, $"{place.Id},{q.Year},{q.Reference.Id},{q.Activity},{Quoted(q.Technology)},1,{Quoted(unit)},{basis},{method},{i} {amount:R}\n");
                }
            }
        }

        var cities = "city,country,region,grid\n" + string.Concat(places.Values.Select(p => $"{p.Id},{p.Country},{p.Region},{p.Grid}\n"));
        var chosen = string.Join(", ", editions.Select(e => $"\"{e.Key}\": \"{e.Value}\""));
        var settings = string.Create(CultureInfo.InvariantCulture, $"{{\"max_year_gap\": {AnyYear}, \"editions\": {{{chosen}}}}}");
        var project = ProjectReader.Read(
            [InputFile.FromText("cities.csv", cities), InputFile.FromText("ghg.json", settings), InputFile.FromText("activities/questions.csv", rows.ToString())], MethodRegistry.Vocabulary,
            new ReadOptions { DuplicatesUpTo = 0 });
        foreach (var line in new InventoryBuilder(project).Build(Selection.All).SelectMany(i => i.Lines).Where(l => l.Notation is null))
        {
            // Questions that come to the same are one row, whose sources say which they are and how much of the row's unit each asks for.
            foreach (var source in line.Record.Sources.Select(s => s.Split(' ')))
            {
                var times = double.Parse(source[1], CultureInfo.InvariantCulture) / line.Record.Amount.Value;
                var (question, country) = (questions[int.Parse(source[0], CultureInfo.InvariantCulture)], places[line.Record.Key.City].Country);
                found[question].AddRange(line.Masses.All.Select(m => (m.Gas, new LibraryFactor(m.Kilograms * times, NamesOf(line, m.Gas), country, question.Activity))));
                if (line.Masses.Co2e(project.Gwp) is { } all && line.Masses.Of(Gases.Co2e) is null)
                {
                    found[question].Add((Gases.Co2e, new LibraryFactor(all * times, NamesOf(line, Gases.Co2), country, question.Activity)));
                }
            }
        }
    }

    // Of a line's numbers those of the gas and those that are no factor of another one.
    private static string NamesOf(Line line, string gas) => string.Join(" × ", line.Inputs.Select(i => i.Number).OfType<SourcedNumber>()
        .Where(n => !Gases.TryParse(n.Quantity, out var other) || other.Id == gas).Select(n => n.Name).Distinct());

    // A blank basis may be either; Chinese practice has a method of its own; and a volume of gas without its temperature may be at any.
    private static IEnumerable<(string Basis, string Method, string Unit, double Amount)> WaysOf(LibraryQuestion question)
    {
        var isFuel = Registry.Shipped.Activity(question.Activity)?.Group == Activity.Fuel;
        var unit = UnitCatalogue.Get(question.Unit);
        string[] bases = question.Basis.Length > 0 || unit.Dimension != Dimension.Energy || !isFuel ? [question.Basis] : [Basis.Net, Basis.Gross];
        string[] methods = isFuel ? ["", FuelCarbonContent.Id] : [""];
        var isGas = isFuel && (unit.Dimension.IsGasVolume || unit.Dimension == Dimension.Volume) && Registry.Shipped.Activity(question.Activity)!.State == "gas";
        IEnumerable<(string, double)> units = isGas ? GasVolumes.Where(v => v != question.Unit).Select(v => (v, unit.ToBase)).Prepend((question.Unit, 1)) : [(question.Unit, 1)];
        return from basis in bases from method in methods from u in units select (basis, method, u.Item1, u.Item2);
    }

    private IEnumerable<(string Id, string Country, string Region, string Grid)> PlacesOf(string city)
    {
        if (input.Places.GetValueOrDefault(city) is { Country.Length: > 0 } known)
        {
            var region = known.General.FirstOrDefault(p => p != known.City && Registry.Shipped.Region(p)?.Kind is not (null or "grid" or "country" or "world")) ?? "";
            var grid = known.Electricity.FirstOrDefault(p => Registry.Shipped.Region(p)?.Kind == "grid") ?? "";
            yield return ($"at-{known.Country}-{region}-{grid}", known.Country, region, grid);
        }
        else
        {
            foreach (var country in Countries)
            {
                yield return ($"in-{(country.Length > 0 ? country : "world")}", country, "", "");
            }
        }
    }

    private static string Quoted(string cell) => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
