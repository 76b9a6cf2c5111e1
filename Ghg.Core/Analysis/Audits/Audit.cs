using Ghg.Core.Diagnostics;

namespace Ghg.Core.Analysis.Audits;

/// <summary>
/// An inventory, anybody's, looked at for what gives mistakes away: the factor that each line implies against the library, CO2e against its gases, sums against
/// their parts. A finding is a hint where it is a warning: the library does not hold every right factor.
/// </summary>
public sealed class Audit
{
    private Audit(AuditInput input, IReadOnlyList<AuditedLine> lines, DiagnosticBag findings) => (Input, Lines, Findings) = (input, lines, findings);

    /// <summary>The inventory.</summary>
    public AuditInput Input { get; }

    /// <summary>Each gas of each line that has an amount, against the library.</summary>
    public IReadOnlyList<AuditedLine> Lines { get; }

    /// <summary>What was found.</summary>
    public DiagnosticBag Findings { get; }

    /// <summary>How many lines the library has a factor for.</summary>
    public int Compared => Lines.Where(l => l.Library is not null).Select(l => l.Line).Distinct(ReferenceEqualityComparer.Instance).Count();

    /// <summary>Looks at an inventory.</summary>
    /// <param name="input">The inventory.</param>
    /// <returns>What was found.</returns>
    public static Audit Of(AuditInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var findings = new DiagnosticBag();
        var lines = new ImpliedFactors(input).Lines();
        foreach (var finding in lines.Select(l => l.Finding).OfType<Diagnostic>().Concat(input.Lines.SelectMany(LineChecks.Of)).Concat(LineChecks.Repeated(input.Lines)).Concat(SumChecks.Of(input)))
        {
            findings.Add(finding);
        }

        return new Audit(input, lines, findings);
    }
}
