using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Wastewater;

/// <summary>What the wastewater methods share: names, numbers by treatment system, products, and what one treatment takes out.</summary>
internal static class WastewaterInputs
{
    public const string Domestic = "domestic-wastewater";
    public const string Bod = "domestic-wastewater-bod";
    public const string Nitrogen = "wastewater-nitrogen";
    public const string IndustrialCod = "industrial-wastewater-cod";
    public const string Industry = "industrial-wastewater";

    public const string Mcf = "wastewater-mcf";
    public const string Capacity = "methane-capacity";
    public const string N2oFactor = "wastewater-n2o-factor";
    public const string Effluent = "effluent";

    /// <summary>The basis of the numbers that go with the equations of the 2006 Guidelines.</summary>
    public const string Guidelines = "2006";

    /// <summary>The basis of the numbers that go with the equations of the 2019 Refinement.</summary>
    public const string Refinement = "2019";

    public static readonly Dimension PerPersonAndDay = Dimension.Mass / Dimension.Person / Dimension.Time;

    /// <summary>A number of one treatment or discharge system, without which the line cannot be had.</summary>
    public static MethodInput? OfSystem(MethodCase methodCase, string parameter, string system, string subject, string? basis = null)
    {
        var input = methodCase.Parameter(parameter, Dimension.None, basis, subject: subject, component: system);
        if (input is not null || methodCase.Failed)
        {
            return input;
        }

        // A system that nobody knows is a misspelt one, if the row names it.
        if (parameter == Mcf && methodCase.Record.Key.Technology == system)
        {
            methodCase.Fail(Rules.InvalidInput, "technology", "technology", system, UnitTexts.List(methodCase.Vector(Mcf, subject).Select(s => s.Component)));
        }
        else
        {
            methodCase.Fail(Rules.MissingParameter, "activity", WastewaterTexts.OfSystem.With(NameOf(parameter), ComponentTexts.NameAndId(system)), methodCase.Subject, Text.Same(""), "parameters.csv");
        }

        return null;
    }

    /// <summary>The registry's name of a parameter.</summary>
    public static Text NameOf(string parameter) => Registry.Shipped.Parameter(parameter)!.Name;

    /// <summary>What a treatment took out in the year, as the row states it: sludge, or methane; null if it states none.</summary>
    public static MethodInput? Taken(MethodCase methodCase, string parameter, string column, bool isOfOneTreatment)
    {
        if (methodCase.Word(column).Length == 0)
        {
            return null;
        }

        // Amounts of rows that agree in all else are summed; what they took out would be counted once for all of them.
        if (methodCase.Record.Rows > 1)
        {
            methodCase.Fail(Rules.TakenOutOfManyRows, column, column, methodCase.Record.Rows);
        }
        else if (!isOfOneTreatment)
        {
            methodCase.Fail(Rules.TreatmentNotNamed, column, column);
        }

        return methodCase.Failed ? null : methodCase.Needed(parameter, Dimension.Mass, column: column);
    }

    /// <summary>Whether no more is taken out than there is. More is an error.</summary>
    public static bool IsThere(MethodCase methodCase, MethodInput? taken, string column, double there)
    {
        if (taken is { Value: >= 0 } && taken.Value <= there)
        {
            return true;
        }

        if (taken is not null)
        {
            methodCase.Fail(Rules.MoreThanThere, column, column, $"{taken.Text} {taken.Unit.Id}", $"{there / taken.Unit.ToBase:G6} {taken.Unit.Id}");
        }

        return taken is null;
    }

    /// <summary>The product of inputs.</summary>
    public static T Product<T>(Calculation<T> calculation, IReadOnlyList<MethodInput> inputs)
        where T : INumeric<T> => inputs.Skip(1).Aggregate(calculation.Of(inputs[0]), (product, input) => product * calculation.Of(input));

    /// <summary>What comes to a system: the product of inputs, with letters of its own unless it is an amount by itself.</summary>
    public static T Load<T>(Calculation<T> calculation, IReadOnlyList<MethodInput> inputs, string letters, string system)
        where T : INumeric<T> => inputs is [var only] ? calculation.Of(only) : T.Named(new Step(letters, system, Unit: "kg"), Product(calculation, inputs));

    /// <summary>The sum of terms, of which there is at least one.</summary>
    public static T Sum<T>(IEnumerable<T> terms)
        where T : INumeric<T> => terms.Aggregate((sum, term) => sum + term);
}
