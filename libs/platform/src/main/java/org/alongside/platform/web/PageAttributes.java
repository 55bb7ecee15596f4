package org.alongside.platform.web;

import org.alongside.platform.security.CurrentPerson;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.ui.Model;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * What every page knows (the charity, whether this is a demonstration, who looks) and how
 * every page reads what was typed.
 */
@ControllerAdvice
class PageAttributes {

	private final Charity charity;

	private final boolean demo;

	PageAttributes(Charity charity, @Value("${alongside.demo:false}") boolean demo) {
		this.charity = charity;
		this.demo = demo;
	}

	@ModelAttribute
	void addTo(Model page) {
		page.addAttribute("charity", this.charity);
		page.addAttribute("demo", this.demo);
		CurrentPerson.find().ifPresent((person) -> page.addAttribute("person", person));
	}

	@InitBinder
	void readTextKindly(WebDataBinder binder) {
		binder.registerCustomEditor(String.class, new TypedText());
		// a form is a record: what it does not declare is nobody's to set
		binder.setDeclarativeBinding(true);
	}

}
