using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Texts;

namespace Ghg.Core.Methods;

/// <summary>Published numbers that belong together: those of one edition do not go with those of another. What a city or its own dataset measured is its own.</summary>
internal static class OneEdition
{
    /// <summary>Whether what was published of these inputs comes from one edition; else a finding.</summary>
    /// <param name="methodCase">The case.</param>
    /// <param name="inputs">The inputs that belong together.</param>
    /// <param name="rule">The rule that says so.</param>
    /// <param name="column">The column to point at.</param>
    public static bool Holds(MethodCase methodCase, IEnumerable<MethodInput> inputs, Rule rule, string column = "activity")
    {
        var editions = inputs.Select(i => i.Number).OfType<SourcedNumber>().Where(n => n.Dataset != "parameters.csv")
            .Select(n => n.Dataset.EndsWith(n.Edition, StringComparison.Ordinal) ? n.Dataset : $"{n.Dataset} {n.Edition}").Distinct().Order(StringComparer.Ordinal).ToList();
        if (editions.Count > 1)
        {
            methodCase.Fail(rule, column, methodCase.Subject, UnitTexts.List(editions));
        }

        return editions.Count <= 1;
    }
}
