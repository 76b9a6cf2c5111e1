using Ghg.Core.Analysis.Decomposition;
using NUnit.Framework;

namespace Ghg.Tests.Analysis.Decomposition;

/// <summary>Tapio's states, each by a worked pair of years.</summary>
public sealed class DecouplingTests
{
    [TestCase(104, 110, 0.40, DecouplingState.Weak)]
    [TestCase(96, 110, -0.40, DecouplingState.Strong)]
    [TestCase(109, 110, 0.90, DecouplingState.ExpansiveCoupling)]
    [TestCase(115, 110, 1.50, DecouplingState.ExpansiveNegative)]
    [TestCase(90, 95, 2.00, DecouplingState.RecessiveDecoupling)]
    [TestCase(95.2, 95, 0.96, DecouplingState.RecessiveCoupling)]
    [TestCase(97, 95, 0.60, DecouplingState.WeakNegative)]
    [TestCase(101, 95, -0.20, DecouplingState.StrongNegative)]
    public void A_state_follows_from_the_elasticity(double emissions, double gdp, double elasticity, DecouplingState state)
    {
        var found = Decoupling.Of(100, emissions, 100, gdp)!;
        Assert.That(found.State, Is.EqualTo(state));
        Assert.That(found.Elasticity, Is.EqualTo(elasticity).Within(1e-12));
    }

    [Test]
    public void An_economy_that_stands_still_has_none() => Assert.That(Decoupling.Of(100, 90, 100, 100), Is.Null);
}
