using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Methods;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;

namespace Ghg.Core.Inventories;

/// <summary>Makes lines of records: runs the method on plain numbers, or carries the notation key over.</summary>
internal sealed class LineBuilder(MethodContext context)
{
    /// <summary>The lines of a record: one, and one more where losses are derived; none, with findings, if something is wrong.</summary>
    public IEnumerable<Line> LinesOf(ActivityRecord record)
    {
        if (record.Key.Notation is { } notation)
        {
            return KeyLine(record, notation) is { } line ? [line] : [];
        }

        if (MethodOf(record) is not { } method || ReferenceOf(record, method) is not { } reference)
        {
            return [];
        }

        var calculated = Calculate(record, method, reference, derived: false);
        return calculated is null ? [] : DerivesLosses(method) && LossesOf(record, reference) is { } losses ? [calculated, losses] : [calculated];
    }

    /// <summary>The worked calculation of a line, gas by gas.</summary>
    public IReadOnlyList<(string Gas, Derivation Mass)> Derive(Line line)
    {
        if (MethodRegistry.Find(line.Method) is not { } method)
        {
            return [];
        }

        var calculation = new Calculation<Derivation>(new MethodCase(context, line.Record, line.Reference));
        method.Run(calculation);
        return calculation.Emitted;
    }

    private Line? KeyLine(ActivityRecord record, NotationKey notation)
    {
        if (record.Key.Reference is not { } reference)
        {
            Report(record, Rules.KeyNeedsReference, "gpc_ref", record.Key.SubSector.Id);
            return null;
        }

        return new Line
        {
            Record = record, Reference = reference, Notation = notation, Explanation = Text.Same(record.Key.Explanation),
            IncludedIn = [.. record.Key.IncludedIn.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(r => GpcReferences.TryParse(r, out var target) ? target : null).OfType<GpcReference>()],
        };
    }

    private IMethod? MethodOf(ActivityRecord record)
    {
        var method = MethodRegistry.Of(record.Key, context.Project.Catalogue.Registry);
        if (method is null)
        {
            Report(record, Rules.NoDefaultMethod, "activity", record.Key.Activity, record.Key.Reference?.Id ?? record.Key.SubSector.Id, UnitTexts.List(context.Project.Vocabulary.Methods));
        }
        else if (record.Negative is { } negative && !(method.Info.AllowsNegative && record.Key.SubSector.Sector is Sector.Afolu or Sector.OtherScope3))
        {
            context.Diagnostics.Add(new Diagnostic(Rules.NegativeAmount, new Place(negative) { Field = "amount" }, record.Key.Activity) { City = record.Key.City, Year = record.Key.Year });
            return null;
        }
        else if (StrangeInput(record, method) is { } strange)
        {
            Report(record, Rules.InputNotDeclared, strange, strange, method.Info.Id, UnitTexts.List(method.Info.Inputs.Select(i => i.Column).Where(c => c.Length > 0)));
            return null;
        }

        return method;
    }

    private GpcReference? ReferenceOf(ActivityRecord record, IMethod method)
    {
        if (MethodRegistry.ReferenceOf(method, record.Key) is { } reference && method.Info.References.Narrowness(reference) >= 0)
        {
            return reference;
        }

        Report(record, Rules.MethodNotForReference, "gpc_ref", method.Info.Id, record.Key.Reference?.Id ?? record.Key.SubSector.Id, method.Info.References.Text.Replace(";", ", ", StringComparison.Ordinal));
        return null;
    }

    private Line? Calculate(ActivityRecord record, IMethod method, GpcReference reference, bool derived)
    {
        var methodCase = new MethodCase(context, record, reference);
        var calculation = new Calculation<Plain>(methodCase);
        method.Run(calculation);
        methodCase.Share();
        if (methodCase.Failed || calculation.Emitted.Any(e => !double.IsFinite(e.Mass.Value)))
        {
            return null;
        }

        return new Line
        {
            Record = record, Reference = reference, Method = method.Info.Id, Masses = new GasMasses(calculation.Emitted.Select(e => (e.Gas, e.Mass.Value))),
            NotEstimatedGases = methodCase.NotEstimatedGases, Inputs = calculation.Used, Notes = methodCase.Notes, Fallbacks = [.. calculation.Used.SelectMany(i => i.Fallbacks).Distinct()],
            IsDerived = derived,
        };
    }

    private bool DerivesLosses(IMethod method) => context.Project.Settings.DeriveLosses && method.Info.Id == GridSuppliedEnergy.Id;

    // Without a loss rate the losses are not estimated, and said to be so; that the setting asks for them is no mistake in the data.
    private Line? LossesOf(ActivityRecord record, GpcReference consumed)
    {
        var reference = GpcReferences.TryParse($"{consumed.SubSector.Id}.3", out var found) ? found : consumed;
        var methodCase = new MethodCase(context, record, reference);
        if (methodCase.Parameter(NetworkLosses.LossRate, Units.Dimension.None, column: "loss_rate") is null)
        {
            return methodCase.Failed ? null : new Line { Record = record, Reference = reference, Notation = NotationKey.NotEstimated, Explanation = MethodTexts.NoLossRate.With(methodCase.Subject), IsDerived = true };
        }

        return Calculate(record, MethodRegistry.Find(NetworkLosses.Id)!, reference, derived: true) is { } line
            ? line with { Notes = [MethodTexts.DerivedLosses.With(consumed.Id), .. line.Notes] }
            : null;
    }

    private static string? StrangeInput(ActivityRecord record, IMethod method) =>
        record.Key.Inputs.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(i => i.Split('=')[0]).FirstOrDefault(i => !method.Info.Inputs.Any(d => d.Column == i)
            && !(method.Info.Id == GridSuppliedEnergy.Id && i == "loss_rate"));

    private void Report(ActivityRecord record, Rule rule, string column, params object[] arguments) =>
        context.Diagnostics.Add(new Diagnostic(rule, record.PlaceOf(column), arguments) { City = record.Key.City, Year = record.Key.Year });
}
