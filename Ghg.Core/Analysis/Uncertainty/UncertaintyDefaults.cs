using System.Globalization;
using Ghg.Core.Activities;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Methods;

namespace Ghg.Core.Analysis.Uncertainty;

/// <summary>
/// What is assumed of a number when neither the city nor the publisher says how sure it is: rows of the dataset <c>uncertainty-defaults</c>, by the grade of
/// the data and the kind of source. A city's own rows come first, from <c>parameters.csv</c>, then from its own datasets.
/// </summary>
internal sealed class UncertaintyDefaults
{
    /// <summary>The dataset that ships.</summary>
    public const string Dataset = "uncertainty-defaults";

    /// <summary>The activity of rows that hold for any.</summary>
    public const string Any = "any-activity";

    /// <summary>The grade that is assumed where a row states none: nobody who knows better would leave it out.</summary>
    public const string Ungraded = "L";

    private readonly Project _project;
    private readonly ILookup<string, (SourcedNumber Number, int Rank, CityParameter? Stated)> _rows;

    public UncertaintyDefaults(Project project)
    {
        _project = project;
        var stated = project.Parameters.Where(p => HalfWidths.Quantities.Contains(p.Number.Quantity)).Select(p => (p.Number, 0, (CityParameter?)p));
        var own = project.Catalogue.Datasets.Where(d => !d.IsShipped).SelectMany(d => d.Numbers).Where(n => HalfWidths.Quantities.Contains(n.Quantity)).Select(n => (n, 1, (CityParameter?)null));
        var shipped = (project.Catalogue.Dataset(Dataset)?.Numbers ?? []).Select(n => (n, 2, (CityParameter?)null));
        _rows = stated.Concat(own).Concat(shipped).ToLookup(r => r.Item1.Quantity);
    }

    /// <summary>The row for an amount, or for a figure about the city.</summary>
    public SourcedNumber? OfActivity(Line line, MethodInput input) =>
        Find("activity-uncertainty", line, line.Record.Key.Activity, line.Record.Key.DataQuality, new(StringComparer.Ordinal) { ["quantity"] = input.Indicator?.Id ?? "amount" });

    /// <summary>The row for a factor or a parameter.</summary>
    public SourcedNumber? OfNumber(Line line, MethodInput input, string grade)
    {
        var (subject, quantity) = (input.Number?.Subject ?? line.Record.Key.Activity, input.Number?.Quantity ?? "");
        return Gases.TryParse(quantity, out var gas)
            ? Find("factor-uncertainty", line, subject, grade, new(StringComparer.Ordinal) { ["gas"] = gas.Id })
            : Find("parameter-uncertainty", line, subject, grade, new(StringComparer.Ordinal) { ["parameter"] = quantity, ["value"] = input.Value.ToString("R", CultureInfo.InvariantCulture) });
    }

    private SourcedNumber? Find(string wanted, Line line, string subject, string grade, Dictionary<string, string> facts)
    {
        var key = line.Record.Key;
        var activity = _project.Catalogue.Registry.Activity(subject);
        (facts["kind"], facts["group"], facts["method"]) = (activity?.Origin ?? "", activity?.Group ?? "", line.Method);
        return _rows[wanted]
            .Where(r => (r.Number.Subject == Any || r.Number.Subject == subject) && r.Stated?.HoldsFor(key.City, key.Site, key.Year) != false
                && r.Number.AppliesTo.Narrowness(line.Reference) >= 0 && r.Number.When.Hold(facts))
            .OrderBy(r => r.Rank).ThenByDescending(r => r.Stated?.Narrowness ?? 0).ThenBy(r => r.Number.Subject == Any ? 1 : 0)
            .ThenByDescending(r => r.Number.When.Count).ThenByDescending(r => r.Number.AppliesTo.Narrowness(line.Reference))
            .ThenBy(r => DistanceOf(r.Number.Component, grade.Length == 0 ? Ungraded : grade)).ThenBy(r => r.Number.Id, StringComparer.Ordinal)
            .Select(r => r.Number).FirstOrDefault();
    }

    // A row of the grade itself, then of the next worse one: nothing is made surer than it is as long as there is a choice.
    private static int DistanceOf(string component, string grade)
    {
        const string Grades = "HML";
        const int Better = 3;
        const int AnyGrade = 1;
        var steps = component.Length == 0 ? AnyGrade : Grades.IndexOf(component, StringComparison.Ordinal) - Grades.IndexOf(grade, StringComparison.Ordinal);
        return steps < 0 ? Better - steps : steps;
    }
}
