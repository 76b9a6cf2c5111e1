using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;

namespace Ghg.Core.Analysis.Views;

/// <summary>Which lines and gases stand in a place: by reference, gas or family of gases, method, and activity. What a rule leaves blank fits everything.</summary>
internal sealed class ViewRule
{
    private const string Biogenic = "kind=biogenic";

    private readonly ReferencePattern _references;
    private readonly string[] _gases;
    private readonly string[] _methods;
    private readonly string[] _activities;

    public ViewRule(ViewPlace place, string references, string gases, string methods, string activities)
    {
        Place = place;
        _references = ReferencePattern.Parse(references) ?? throw new InvalidOperationException($"no reference is '{references}'");
        (_gases, _methods, _activities) = (Registry.Split(gases), Registry.Split(methods), Registry.Split(activities));
    }

    public ViewPlace Place { get; }

    /// <summary>Whether a gas of a line stands in the place.</summary>
    public bool Fits(Line line, string gas) =>
        _references.Narrowness(line.Reference) >= 0
        && (_gases.Length == 0 || _gases.Any(g => g == gas || g == FamilyOf(gas)))
        && (_methods.Length == 0 || _methods.Contains(line.Method))
        && (_activities.Length == 0 || _activities.Any(a => Fits(a, line.Record.Key.Activity)));

    private static bool Fits(string pattern, string activity) =>
        pattern == Biogenic ? Registry.Shipped.Activity(activity)?.Origin == "biogenic"
        : pattern.EndsWith('*') ? activity.StartsWith(pattern[..^1], StringComparison.Ordinal)
        : activity == pattern;

    // Fossil methane and other is one gas of a form.
    private static string FamilyOf(string gas) => Gases.Get(gas).Family switch
    {
        GasFamily.Ch4 => Gases.Ch4,
        GasFamily.Hfc => "hfc",
        GasFamily.Pfc => "pfc",
        _ => gas,
    };
}
